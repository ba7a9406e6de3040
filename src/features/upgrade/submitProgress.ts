import { apiErrorFacts } from '#api/apiError.ts'
import type { Edition } from '#api/edition.ts'
import { mayChangeSubscriptions } from '#domain/roles.ts'
import { failureText } from '#i18n/failureText.ts'
import { t } from '@lingui/core/macro'

import { backendReason } from './backendReason.ts'
import type { NamedTarget } from './targetName.ts'
import type { UpgradeActivity } from './upgradeFlow.ts'
import type { FailedOutcome, SubmitOutcome } from './useUpgradeSubmission.ts'

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

/** Why nothing came of a submit, in the active language. */
export function failureReasons(ended: FailedOutcome, edition: Edition): readonly string[] {
  return ended.outcome === 'refused'
    ? ended.result.upgradeErrors.map(backendReason)
    : [failureReason(ended.error, edition)]
}

/** What an ended submit means outside the dialog. */
export function submitProgress(ended: SubmitOutcome, target: NamedTarget): UpgradeActivity['progress'] {
  if (ended.outcome !== 'accepted') return { state: 'failed', outcome: ended }
  const { result } = ended
  const { targetSubscriptionId } = result
  return { state: 'submitted', submitted: { result, targetSubscriptionId, target } }
}
