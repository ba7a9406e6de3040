import type { ConditionResult } from '#domain/eligibility/verdict.ts'
import { t } from '@lingui/core/macro'

/** How a condition came out, in one word. */
export function outcomeWord(outcome: ConditionResult['outcome']): string {
  switch (outcome) {
    case 'met':
      return t({ message: 'Met', context: 'Outcome of a condition' })
    case 'failed':
      return t({ message: 'Failed', context: 'Outcome of a condition' })
    case 'unknown':
      return t({ message: 'Unknown', context: 'Outcome of a condition' })
  }
}

/** How a whole target came out. */
export function eligibilityWord(isEligible: boolean): string {
  return isEligible ? t`Eligible` : t`Not eligible`
}
