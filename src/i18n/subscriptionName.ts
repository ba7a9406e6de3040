import { findOffer } from '#domain/catalogue/findOffer.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import { hasOwnNickname } from '#domain/upgradeSubscription.ts'

import { productName } from './productNames.ts'

/** What of a subscription its name depends on. */
type Named = {
  readonly id: string
  readonly offerId: string
  readonly offerName: string
  readonly friendlyName: string
}

/** What of an edition a name depends on. */
type Branded = { readonly pack: { readonly brand: Brand } }

/** The offer's name under the edition's brand; the wire's for offers nobody knows; the raw id where it has none. */
export function offerLabel({ offerId, offerName }: Pick<Named, 'offerId' | 'offerName'>, { pack }: Branded): string {
  const offer = findOffer(offerId)
  return offer === undefined ? offerName || offerId : productName(offer, pack.brand)
}

/** What a subscription is called on screen: the nickname that a person gave, else the offer's name. */
export function subscriptionName(subscription: Named, edition: Branded): string {
  if (hasOwnNickname(subscription)) return subscription.friendlyName
  return offerLabel(subscription, edition) || subscription.id
}
