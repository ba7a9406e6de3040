import type { SubscribedSku } from '#contract/license.ts'
import type { Subscription } from '#contract/subscription.ts'
import { rollTermForward } from '#domain/calendar.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import { effectiveStatus } from '#domain/provisioning.ts'
import { renews } from '#domain/renews.ts'

import type { CustomerRecord } from './customerRecord.ts'
import { subscribedSkusAfter, subscribedSkusWhilePending } from './subscribedSkuUnits.ts'

function termOf({ termDuration, billingCycle }: Subscription): string {
  return termDuration ?? (billingCycle === 'triennial' ? 'P3Y' : 'P1Y')
}

function currentSubscription(record: CustomerRecord, subscription: Subscription, now: string): Subscription {
  const ends = record.provisioningEnds?.[subscription.id.toLowerCase()]
  const status = effectiveStatus(subscription.status, ends, now)
  const end = subscription.commitmentEndDate
  const isRenewing = end !== undefined && renews({ ...subscription, status })
  const currentEnd = isRenewing ? rollTermForward(end, termOf(subscription), now) : end
  if (status === subscription.status && currentEnd === end) return subscription
  return { ...subscription, status, ...(currentEnd === undefined ? {} : { commitmentEndDate: currentEnd }) }
}

/** The subscriptions as they stand at an instant: provisioning that has ended, terms that have renewed. */
export function currentSubscriptions(record: CustomerRecord, now: string): readonly Subscription[] {
  return record.subscriptions.map((subscription) => currentSubscription(record, subscription, now))
}

/** The tenant's SKUs as they are told at an instant. */
export function currentSubscribedSkus(record: CustomerRecord, now: string, brand: Brand): readonly SubscribedSku[] {
  const { subscriptions, subscribedSkus } = currentRecord(record, now, brand)
  return subscribedSkusWhilePending(subscribedSkus, subscriptions)
}

/**
 * The whole record as it stands at an instant. What is stored never changes by itself, so nothing depends on an open tab;
 * a change starts from here.
 */
export function currentRecord(record: CustomerRecord, now: string, brand: Brand): CustomerRecord {
  const { users } = record
  const subscriptions = currentSubscriptions(record, now)
  const subscribedSkus = subscribedSkusAfter(record.subscribedSkus, record, { subscriptions, users }, brand)
  return { ...record, subscriptions, subscribedSkus }
}
