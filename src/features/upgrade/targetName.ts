import { findOffer } from '#domain/catalogue/findOffer.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { productName } from '#i18n/productNames.ts'

/** What of a target its name depends on: kept instead of the name, which follows the language. */
export type NamedTarget = Pick<ConfirmedUpgrade, 'targetOfferId' | 'targetName'>

/** What a target is called: the catalogue's name where it knows the offer, else the wire's, else the id. */
export function targetName({ targetOfferId, targetName: wireName }: NamedTarget, brand: Brand): string {
  const offer = findOffer(targetOfferId)
  return offer === undefined ? wireName || targetOfferId : productName(offer, brand)
}
