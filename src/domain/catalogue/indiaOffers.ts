import type { Offer } from './offer.ts'
import { worldwideOffers } from './worldwideOffers.ts'

/** Keys of the offers sold in India alone. */
export type IndiaOfferKey = 'appsForBusinessIndia' | 'businessBasicIndia' | 'businessStandardIndia'

function indiaOffer(
  successor: Offer,
  identity: { readonly key: IndiaOfferKey; readonly id: string; readonly skuId: string },
): Offer {
  return {
    ...successor,
    ...identity,
    lineage: successor.key,
    idOrigin: 'sandbox',
    market: 'IN',
    names: {
      office365: `${successor.names.office365} India`,
      microsoft365: `${successor.names.microsoft365} India`,
    },
  }
}

/** India offers. Named by the footnote of the upgrade documents; no id is published, so ids are invented and stable. */
export const indiaOffers: Readonly<Record<IndiaOfferKey, Offer>> = {
  appsForBusinessIndia: indiaOffer(worldwideOffers.appsForBusiness, {
    key: 'appsForBusinessIndia',
    id: '30C2281B-6D41-4373-95EF-869651D37057',
    skuId: '6cde8598-3264-4d63-8e51-8a654916ff47',
  }),
  businessBasicIndia: indiaOffer(worldwideOffers.businessBasic, {
    key: 'businessBasicIndia',
    id: 'B06F702A-6208-4C80-9A68-EC39BFDDA66E',
    skuId: '777e0f12-dba5-4480-8319-c1c15acdaf12',
  }),
  businessStandardIndia: indiaOffer(worldwideOffers.businessStandard, {
    key: 'businessStandardIndia',
    id: '3CB3BD42-1AF0-40A0-8B25-0C7EF8FD8A1E',
    skuId: 'd80708d7-a345-4d11-a718-ace4dbe654f0',
  }),
}
