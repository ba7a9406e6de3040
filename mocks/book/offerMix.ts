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
    [offersByKey.businessBasic, 16],
    [offersByKey.businessStandard, 20],
    [offersByKey.appsForBusiness, 10],
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
    [offersByKey.businessBasicIndia, 16],
    [offersByKey.businessStandardIndia, 20],
    [offersByKey.appsForBusinessIndia, 10],
    ...ofEnterprise,
  ],
  addOnBases: [offersByKey.businessBasicIndia, offersByKey.businessStandardIndia, offersByKey.e1, offersByKey.e3],
}

const china: OfferMix = {
  base: [
    [offersByKey.vianetBusiness, 15],
    [offersByKey.vianetBusinessEssentials, 19],
    [offersByKey.vianetBusinessPremium, 24],
    [offersByKey.vianetProPlus, 12],
    [offersByKey.vianetE1, 20],
    [offersByKey.vianetE3, 24],
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
