import { conditionOfErrorCode } from './upgradeErrors.ts'
import type { Condition } from './verdict.ts'

/** An upgrade error code of the Partner Center API: its number and its name there. */
export type UpgradeErrorCode = { readonly code: number; readonly name: string }

/** All codes, by number (UpgradeErrorCode Enum of the Partner Center .NET SDK, read 2026-11-20). */
export const upgradeErrorCodes: readonly UpgradeErrorCode[] = [
  { code: 0, name: 'Other' },
  { code: 1, name: 'DelegatedAdminPermissionsDisabled' },
  { code: 2, name: 'SubscriptionStatusNotActive' },
  { code: 3, name: 'ConflictingServiceTypes' },
  { code: 4, name: 'ConcurrencyConflicts' },
  { code: 5, name: 'UserContextRequired' },
  { code: 6, name: 'SubscriptionAddOnsPresent' },
  { code: 7, name: 'SubscriptionDoesNotHaveAnyUpgradePaths' },
  { code: 8, name: 'SubscriptionTargetOfferNotFound' },
  { code: 9, name: 'SubscriptionNotProvisioned' },
  { code: 10, name: 'OfferDoesNotSupportBillingCycle' },
  { code: 11, name: 'InsufficientGranularAdminPermissions' },
]

/** The codes that tell of a condition that is not met, by number. */
export function errorCodesOf(condition: Condition): readonly UpgradeErrorCode[] {
  return upgradeErrorCodes.filter(({ code }) => conditionOfErrorCode(code) === condition)
}
