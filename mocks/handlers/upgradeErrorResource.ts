import { upgradeErrors } from '#domain/eligibility/upgradeErrors.ts'
import type { ConditionResult } from '#domain/eligibility/verdict.ts'
import type { UpgradeError } from '#contract/upgrade.ts'

const descriptions: readonly string[] = [
  'The upgrade is not possible.',
  'Delegated admin permissions are disabled for this customer.',
  'The source subscription state is not active. Additional Details contains the current source subscription state.',
  'The target has services that conflict with those of another subscription.',
  'The customer already has a subscription of the target offer.',
  'The upgrade needs a user context.',
  'The source subscription has add-ons.',
  'The source subscription has no upgrade paths.',
  'The target offer is not available for the source subscription.',
  'The source subscription is not provisioned yet.',
  'The target offer does not support the billing cycle of the source subscription.',
  'Granular admin permissions are insufficient.',
]

/** The errors of judged conditions as the wire writes them: integer codes, in condition order. */
export function upgradeErrorResources(conditions: readonly ConditionResult[]): readonly UpgradeError[] {
  return upgradeErrors(conditions).map(({ code, additionalDetails }) => ({
    code,
    description: descriptions[code] ?? '',
    ...(additionalDetails === undefined ? {} : { additionalDetails }),
    attributes: { objectType: 'UpgradeError' },
  }))
}
