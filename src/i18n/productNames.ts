import { offerName } from '#domain/catalogue/findOffer.ts'
import type { Brand, Offer } from '#domain/catalogue/offer.ts'
import { type OfferKey, offersByKey } from '#domain/catalogue/offers.ts'

import { activeNames } from './localNames/activeNames.ts'

function isOfferKey(key: string): key is OfferKey {
  return Object.hasOwn(offersByKey, key)
}

/** An offer's name under a brand, in the active language: from the tables of names, never from a message. */
export function productName(offer: Offer, brand: Brand): string {
  const names = activeNames()
  return names !== undefined && isOfferKey(offer.key) ? names.offers[offer.key][brand] : offerName(offer, brand)
}
