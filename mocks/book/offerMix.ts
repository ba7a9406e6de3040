import { offersByKey } from '#domain/catalogue/offers.ts'
import type { Offer } from '#domain/catalogue/offer.ts'

/** What generated customers buy, with weights. */
export type OfferMix = {
  readonly base: readonly (readonly [Offer, number])[]
  /** What they also bought from somebody else. */
  readonly elsewhere: readonly Offer[]
  readonly addOn: Offer | undefined
  /** Offers that the add-on can stand on. */
  readonly addOnBases: readonly Offer[]
  readonly trial: Offer | undefined
  readonly usage: Offer | undefined
}

const ofEnterprise = [
  [offersByKey.e1, 6],
  [offersByKey.e3, 13],
  [offersByKey.e5, 4],
  [offersByKey.appsForEnterprise, 6],
  [offersByKey.businessPremium, 9],
  [offersByKey.exchangeOnlinePlan1, 4],
  [offersByKey.powerBiPro, 2],
] as const

const elsewhere = [
  offersByKey.exchangeOnlinePlan1,
  offersByKey.exchangeOnlinePlan2,
  offersByKey.e3,
  offersByKey.e3,
  offersByKey.e5,
  offersByKey.powerBiPro,
] as const

const worldwide: OfferMix = {
  base: [
    [offersByKey.businessBasic, 20],
    [offersByKey.businessStandard, 24],
    [offersByKey.appsForBusiness, 12],
    ...ofEnterprise,
  ],
  elsewhere,
  addOn: offersByKey.audioConferencing,
  addOnBases: [offersByKey.businessBasic, offersByKey.businessStandard, offersByKey.e1, offersByKey.e3],
  trial: offersByKey.businessStandardTrial,
  usage: offersByKey.azureUsage,
}

const india: OfferMix = {
  ...worldwide,
  base: [
    [offersByKey.businessBasicIndia, 20],
    [offersByKey.businessStandardIndia, 24],
    [offersByKey.appsForBusinessIndia, 12],
    ...ofEnterprise,
  ],
  addOnBases: [offersByKey.businessBasicIndia, offersByKey.businessStandardIndia, offersByKey.e1, offersByKey.e3],
}

const china: OfferMix = {
  base: [
    [offersByKey.vianetBusiness, 18],
    [offersByKey.vianetBusinessEssentials, 22],
    [offersByKey.vianetBusinessPremium, 26],
    [offersByKey.vianetProPlus, 8],
    [offersByKey.vianetE1, 12],
    [offersByKey.vianetE3, 14],
  ],
  elsewhere: [offersByKey.vianetE3, offersByKey.vianetE3, offersByKey.vianetProPlus, offersByKey.vianetE1],
  addOn: undefined,
  addOnBases: [],
  trial: undefined,
  usage: undefined,
}

/** The mix of a market (ISO country code). */
export function offerMixOf(market: string): OfferMix {
  if (market === 'IN') return india
  return market === 'CN' ? china : worldwide
}
