import type { Subscription } from '#contract/subscription.ts'
import type { UpgradeContext } from '#domain/eligibility/assessUpgrades.ts'
import { currentSubscribedSkus } from '#mocks/book/currentRecord.ts'
import type { CustomerRecord } from '#mocks/book/customerRecord.ts'

import type { BackendRequest } from './route.ts'

/** What the backend judges an upgrade with: no more than the partner may see. */
export function upgradeContext(
  { now, pack, settings }: BackendRequest,
  record: CustomerRecord,
  subscriptions: readonly Subscription[],
): UpgradeContext {
  const { customer } = record
  return {
    subscriptions,
    subscribedSkus:
      customer.allowDelegatedAccess === false
        ? { state: 'forbidden' }
        : { state: 'read', skus: currentSubscribedSkus(record, now, pack.brand) },
    relationship: customer,
    pack,
    disputedPath: settings.disputedPath,
    market: customer.billingProfile?.defaultAddress?.country,
  }
}
