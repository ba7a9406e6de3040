import type { Offer as OfferResource } from '#contract/offer.ts'
import { offerName } from '#domain/catalogue/findOffer.ts'
import type { Offer } from '#domain/catalogue/offer.ts'
import type { DisputedPathSetting, RulePack } from '#domain/catalogue/rulePack.ts'
import { upgradePathsFrom } from '#domain/catalogue/upgradePaths.ts'

import { linkTo } from './answers.ts'

/** What an offer looks like here: names and targets follow the pack, the price list's country is the market. */
export type OfferContext = {
  readonly pack: RulePack
  readonly disputedPath: DisputedPathSetting
  readonly country: string
}

function categoryOf(offer: Offer, country: string): OfferResource['category'] {
  const isSmallBusiness = offer.maximumQuantity === 300
  return {
    id: isSmallBusiness ? 'SmallBusiness_Key' : 'Enterprise_Key',
    name: isSmallBusiness ? 'Small business' : 'Enterprise',
    rank: isSmallBusiness ? 20 : 30,
    locale: 'en-US',
    country,
  }
}

function limitOf(offer: Offer): Pick<OfferResource, 'limitUnitOfMeasure' | 'limit'> {
  if (offer.kind === 'trial') return { limitUnitOfMeasure: 'Lifetime', limit: 1 }
  if (offer.kind === 'base' && offer.maximumQuantity === 300) return { limitUnitOfMeasure: 'Concurrent', limit: 2 }
  return { limitUnitOfMeasure: 'None', limit: 0 }
}

function upgradeTargets(offer: Offer, { pack, disputedPath }: OfferContext): readonly string[] {
  return upgradePathsFrom(offer.id, pack).map(({ targetOfferId, dispute }) =>
    dispute !== undefined && disputedPath === 'business-standard' ? dispute.alternativeOfferId : targetOfferId,
  )
}

/** The offer as GET /offers/{id} answers. Quantities in seats. */
export function offerResource(offer: Offer, context: OfferContext): OfferResource {
  const name = offerName(offer, context.pack.brand)
  const uri = `/offers/${offer.id}?country=${context.country}`
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
    category: categoryOf(offer, context.country),
    ...limitOf(offer),
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
