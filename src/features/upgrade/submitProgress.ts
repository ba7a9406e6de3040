import { apiErrorFacts } from '#api/apiError.ts'
import type { Edition } from '#api/edition.ts'
import { mayChangeSubscriptions } from '#domain/roles.ts'
import { failureText } from '#i18n/failureText.ts'
import { t } from '@lingui/core/macro'

import { backendReason } from './backendReason.ts'
import type { UpgradeActivity } from './upgradeFlow.ts'
import type { SubmitOutcome } from './useUpgradeSubmission.ts'

/** Our words for a failed submit; undefined leaves the service's own. */
export function submitFailureText(code: string | undefined, { role, pack }: Edition): string | undefined {
  return failureText(code ?? '', mayChangeSubscriptions(role, pack).allowedRoles)
}

function failureReason(error: unknown, edition: Edition): string {
  const facts = apiErrorFacts(error)
  if (facts?.kind === 'lost') return t`No answer came. It may have been carried out.`
  const told = submitFailureText(facts?.code, edition) ?? facts?.description
  return told || t`Partner Center gave no reason.`
}

/** What an ended submit means outside the dialog. */
export function submitProgress(
  outcome: SubmitOutcome,
  targetName: string,
  edition: Edition,
): UpgradeActivity['progress'] {
  switch (outcome.outcome) {
    case 'accepted': {
      const { result } = outcome
      const { targetSubscriptionId } = result
      return { state: 'submitted', submitted: { result, targetSubscriptionId, targetName } }
    }
    case 'refused':
      return { state: 'failed', reasons: outcome.result.upgradeErrors.map(backendReason) }
    case 'failed':
      return { state: 'failed', reasons: [failureReason(outcome.error, edition)] }
  }
}
