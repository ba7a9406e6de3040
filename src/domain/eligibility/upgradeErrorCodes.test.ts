import { expect, test } from 'vitest'

import { errorCodesOf } from './upgradeErrorCodes.ts'
import type { Condition } from './verdict.ts'

const expected: readonly { readonly condition: Condition; readonly codes: readonly string[] }[] = [
  { condition: 'subscriptionActive', codes: ['2 SubscriptionStatusNotActive'] },
  {
    condition: 'delegatedAdminPrivileges',
    codes: ['1 DelegatedAdminPermissionsDisabled', '11 InsufficientGranularAdminPermissions'],
  },
  { condition: 'noConflictingServices', codes: ['3 ConflictingServiceTypes'] },
  { condition: 'targetNotHeld', codes: ['4 ConcurrencyConflicts'] },
  { condition: 'noAddOns', codes: ['6 SubscriptionAddOnsPresent'] },
  { condition: 'provisioned', codes: ['9 SubscriptionNotProvisioned'] },
  { condition: 'billingCycleSupported', codes: ['10 OfferDoesNotSupportBillingCycle'] },
  {
    condition: 'upgradePathExists',
    codes: ['7 SubscriptionDoesNotHaveAnyUpgradePaths', '8 SubscriptionTargetOfferNotFound'],
  },
]

test.for(expected)('$condition is told by $codes', ({ condition, codes }) => {
  expect(errorCodesOf(condition).map(({ code, name }) => `${code} ${name}`)).toEqual(codes)
})
