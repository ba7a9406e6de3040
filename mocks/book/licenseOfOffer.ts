import type { License } from '#contract/license.ts'
import { offerName } from '#domain/catalogue/findOffer.ts'
import type { Brand, Offer } from '#domain/catalogue/offer.ts'
import { plansOfOffer, servicePlanName } from '#domain/catalogue/servicePlans.ts'

/** The license a user of an offer holds: its SKU and its service plans. */
export function licenseOfOffer(offer: Offer, brand: Brand): License {
  return {
    productSku: {
      id: offer.skuId,
      name: offerName(offer, brand),
      ...(offer.skuPartNumber === undefined ? {} : { skuPartNumber: offer.skuPartNumber }),
      targetType: 'User',
      licenseGroupId: 'group1',
    },
    servicePlans: plansOfOffer(offer).map((partName) => ({
      displayName: servicePlanName(partName),
      serviceName: partName,
      capabilityStatus: 'Enabled',
      targetType: 'User',
    })),
  }
}
