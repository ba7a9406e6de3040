import { subscriptionOfferName } from '#domain/catalogue/findOffer.ts'

import type { Edition } from './edition.ts'
import type { Subscription } from './subscriptions.ts'

type Named = Pick<Subscription, 'id' | 'offerId' | 'offerName' | 'friendlyName'>

/** The offer's name under the edition's brand; the wire's for offers nobody knows; the raw id where it has none. */
export function offerLabel({ offerId, offerName }: Named, { pack }: Pick<Edition, 'pack'>): string {
  return subscriptionOfferName(offerId, offerName, pack.brand) || offerId
}

/** What a subscription is called on screen: the nickname, else the offer's name. */
export function subscriptionName(subscription: Named, edition: Pick<Edition, 'pack'>): string {
  return subscription.friendlyName || offerLabel(subscription, edition) || subscription.id
}
