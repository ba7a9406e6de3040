import { findOffer } from './catalogue/findOffer.ts'
import type { Subscription } from './model.ts'

/** What Microsoft does to a subscription without the partner. */
export type SubscriptionEvent = 'finishProvisioning' | 'restoreStatus' | 'endTrial'

/** A suspended subscription is the partner's to reactivate. */
const settledStatuses: readonly string[] = ['active', 'suspended', 'deleted', 'pending']

function isTrial({ offerId }: Pick<Subscription, 'offerId'>): boolean {
  return findOffer(offerId)?.kind === 'trial'
}

/**
 * The status a subscription has after an event; undefined where the event has nothing to change. Assumed: the documents name
 * the states, not who moves a subscription between them.
 */
export function statusAfterEvent(
  event: SubscriptionEvent,
  subscription: Pick<Subscription, 'status' | 'offerId'>,
): 'active' | 'deleted' | undefined {
  const { status } = subscription
  switch (event) {
    case 'finishProvisioning':
      return status === 'pending' ? 'active' : undefined
    case 'restoreStatus':
      return settledStatuses.includes(status) ? undefined : 'active'
    case 'endTrial':
      return isTrial(subscription) && status !== 'deleted' ? 'deleted' : undefined
  }
}
