import type { Offer } from './offer.ts'
import { worldwideOffers } from './worldwideOffers.ts'

/** Keys of the offers of the cloud operated by 21Vianet in China. */
export type VianetOfferKey =
  | 'vianetBusiness'
  | 'vianetBusinessEssentials'
  | 'vianetBusinessPremium'
  | 'vianetProPlus'
  | 'vianetE1'
  | 'vianetE3'

function vianetOffer(
  sibling: Offer,
  identity: { readonly key: VianetOfferKey; readonly id: string; readonly skuId: string },
): Offer {
  return {
    ...sibling,
    ...identity,
    lineage: sibling.key,
    idOrigin: 'sandbox',
    market: 'CN',
    names: {
      office365: sibling.names.office365,
      // The brand never reached this cloud: the suffix keeps the name apart from the worldwide offer's.
      microsoft365: `${sibling.names.office365} (21Vianet)`,
    },
  }
}

/** Offers of the 2018 document for China. No id is published, so offer and SKU ids are invented and stable. */
export const vianetOffers: Readonly<Record<VianetOfferKey, Offer>> = {
  vianetBusiness: vianetOffer(worldwideOffers.appsForBusiness, {
    key: 'vianetBusiness',
    id: '64E0F9DC-426C-436D-B1AD-9DA48A45D181',
    skuId: 'af8b8eed-2240-480b-9de9-907bfe55679a',
  }),
  vianetBusinessEssentials: vianetOffer(worldwideOffers.businessBasic, {
    key: 'vianetBusinessEssentials',
    id: 'B7D85DA9-BA4D-49E4-8D31-6684712D05F4',
    skuId: 'efe7710f-eafc-4987-814d-7b355b657d0c',
  }),
  vianetBusinessPremium: vianetOffer(worldwideOffers.businessStandard, {
    key: 'vianetBusinessPremium',
    id: '377E0348-7359-410E-8A18-5C6389AF1084',
    skuId: '0452ab0c-8147-482b-9418-b58c90cc57cb',
  }),
  vianetProPlus: vianetOffer(worldwideOffers.appsForEnterprise, {
    key: 'vianetProPlus',
    id: '2B1D5F07-323E-4A68-A33C-F246F4C7F851',
    skuId: '86bd8942-a114-4688-856d-4abb532e6399',
  }),
  vianetE1: vianetOffer(worldwideOffers.e1, {
    key: 'vianetE1',
    id: 'ED5C5717-4016-4DD7-9BEF-744AB582C4F6',
    skuId: '0fd715a2-7c25-4fb6-ba07-f6869c6dc7a6',
  }),
  vianetE3: vianetOffer(worldwideOffers.e3, {
    key: 'vianetE3',
    id: 'C81FF09E-BEAB-4C84-9D81-B66937C888CB',
    skuId: '81fd75a8-2d53-4e88-8003-40522beaa739',
  }),
}
