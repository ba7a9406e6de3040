import type { License, ServicePlan, SubscribedSku } from '#contract/license.ts'
import type { Brand, Offer } from '#domain/catalogue/offer.ts'
import { offerName } from '#domain/catalogue/findOffer.ts'
import { plansOfOffer, servicePlanName } from '#domain/catalogue/servicePlans.ts'

import { guidOf, hashOfText } from './seededHash.ts'

/** What licenses are counted by: the SKU of an offer, or of one that the catalogue does not know. */
export type Product = {
  readonly skuId: string
  readonly name: string
  readonly skuPartNumber: string | undefined
  readonly plans: readonly string[]
}

/** The product that an offer is sold as, named as the brand names it. */
export function productOfOffer(offer: Offer, brand: Brand): Product {
  return {
    skuId: offer.skuId,
    name: offerName(offer, brand),
    skuPartNumber: offer.skuPartNumber,
    plans: plansOfOffer(offer),
  }
}

/** A product of its own for an offer that the catalogue does not know. */
export function unlistedProduct(offerId: string, name: string): Product {
  return { skuId: guidOf(hashOfText(offerId.toLowerCase()), 301), name, skuPartNumber: undefined, plans: [] }
}

function servicePlansOf(product: Product): readonly ServicePlan[] {
  return product.plans.map((plan) => ({
    id: guidOf(hashOfText(plan), 302),
    displayName: servicePlanName(plan),
    serviceName: plan,
    capabilityStatus: 'Enabled',
    targetType: 'User',
  }))
}

function productSkuOf(product: Product): License['productSku'] {
  return {
    id: product.skuId,
    name: product.name,
    ...(product.skuPartNumber === undefined ? {} : { skuPartNumber: product.skuPartNumber }),
    targetType: 'User',
    licenseGroupId: 'group1',
  }
}

/** One license of a user, as GET …/users/{id}/licenses lists it. */
export function licenseResource(product: Product): License {
  return {
    servicePlans: servicePlansOf(product),
    productSku: productSkuOf(product),
    attributes: { objectType: 'License' },
  }
}

export type SkuUnits = Pick<SubscribedSku, 'activeUnits' | 'warningUnits' | 'suspendedUnits' | 'consumedUnits'>

function capabilityStatusOf(units: SkuUnits): string {
  if (units.activeUnits > 0) return 'Enabled'
  return units.warningUnits > 0 ? 'Warning' : 'Suspended'
}

/** One SKU of the tenant, as GET …/subscribedskus lists it. */
export function subscribedSkuResource(product: Product, units: SkuUnits): SubscribedSku {
  const totalUnits = units.activeUnits + units.warningUnits
  return {
    availableUnits: totalUnits - units.consumedUnits,
    activeUnits: units.activeUnits,
    consumedUnits: units.consumedUnits,
    suspendedUnits: units.suspendedUnits,
    totalUnits,
    warningUnits: units.warningUnits,
    productSku: productSkuOf(product),
    servicePlans: servicePlansOf(product),
    capabilityStatus: capabilityStatusOf(units),
    attributes: { objectType: 'SubscribedSku' },
  }
}
