import type { Offer as OfferResource } from '#contract/offer.ts'
import { offerName } from '#domain/catalogue/findOffer.ts'
import type { Offer } from '#domain/catalogue/offer.ts'
import type { DisputedPathSetting, RulePack } from '#domain/catalogue/rulePack.ts'
import { offerCategory, purchaseLimit } from '#domain/catalogue/offerTerms.ts'
import { upgradePathsFrom } from '#domain/catalogue/upgradePaths.ts'

import { linkTo } from './answers.ts'

/** What an offer looks like here: names and targets follow the pack, the price list's country is the market. */
export type OfferContext = {
  readonly pack: RulePack
  readonly disputedPath: DisputedPathSetting
  readonly country: string
}

const categories = {
  smallBusiness: { id: 'SmallBusiness_Key', name: 'Small business', rank: 20 },
  enterprise: { id: 'Enterprise_Key', name: 'Enterprise', rank: 30 },
} as const

const limitUnits = { none: 'None', concurrent: 'Concurrent', lifetime: 'Lifetime' } as const

function upgradeTargets(offer: Offer, { pack, disputedPath }: OfferContext): readonly string[] {
  return upgradePathsFrom(offer.id, pack).map(({ targetOfferId, dispute }) =>
    dispute !== undefined && disputedPath === 'business-standard' ? dispute.alternativeOfferId : targetOfferId,
  )
}

/** The offer as GET /offers/{id} answers. Quantities in seats. */
export function offerResource(offer: Offer, context: OfferContext): OfferResource {
  const name = offerName(offer, context.pack.brand)
  const uri = `/offers/${offer.id}?country=${context.country}`
  const limit = purchaseLimit(offer)
  const isTrial = offer.kind === 'trial'
  const isUsage = offer.kind === 'usage'
  return {
    id: offer.id,
    name,
    description: name,
    minimumQuantity: offer.minimumQuantity,
    maximumQuantity: offer.maximumQuantity,
    rank: 0,
    uri,
    locale: 'en-US',
    country: context.country,
    category: { ...categories[offerCategory(offer)], locale: 'en-US', country: context.country },
    limitUnitOfMeasure: limitUnits[limit.measure],
    limit: limit.count,
    termUnitOfMeasure: isTrial ? 'Month' : 'Year',
    term: 1,
    prerequisiteOffers: [],
    isAddOn: offer.kind === 'addOn',
    hasAddOns: false,
    isAvailableForPurchase: true,
    billing: isUsage ? 'usage' : 'license',
    supportedBillingCycles: [...offer.billingCycles],
    isAutoRenewable: !isTrial,
    isInternal: false,
    isMicrosoftProduct: true,
    upgradeTargetOffers: upgradeTargets(offer, context),
    conversionTargetOffers: [],
    reselleeQualifications: [],
    resellerQualifications: [],
    isTrial,
    acquisitionType: 'purchase',
    supportedCatalogTypes: ['sandbox', 'live'],
    actions: ['Cancel', 'Edit'],
    product: { id: offer.skuId, name, unit: isUsage ? 'Usage-based' : 'Licenses' },
    unitType: isUsage ? 'Usage-based' : 'Licenses',
    links: { self: linkTo(uri) },
    attributes: { objectType: 'Offer' },
  }
}
