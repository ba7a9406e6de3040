import type { Brand, Offer } from './offer.ts'
import { offers, offersByKey } from './offers.ts'

const byId: ReadonlyMap<string, Offer> = new Map(offers.map((offer) => [offer.id.toLowerCase(), offer]))
const byKey: ReadonlyMap<string, Offer> = new Map(offers.map((offer) => [offer.key, offer]))

// A trial shares its SKU with the product it tries out: the SKU alone always means the product.
const bySku: ReadonlyMap<string, Offer> = new Map(
  offers.filter((offer) => offer.kind !== 'trial').map((offer) => [offer.skuId.toLowerCase(), offer]),
)

/** New-commerce `product:sku` pairs (Partner Center, "Get a SKU by ID" and the transition pages, 2023). */
const byNewCommerceSku: ReadonlyMap<string, Offer> = new Map([
  ['cfq7ttc0lh18:0001', offersByKey.businessBasic],
  ['cfq7ttc0ldpb:0001', offersByKey.businessStandard],
  ['cfq7ttc0lf8q:0001', offersByKey.e1],
  ['cfq7ttc0lf8r:0001', offersByKey.e3],
  ['cfq7ttc0lf8s:0001', offersByKey.e5],
])

/** The offer of a GUID, an Azure id or a new-commerce `product:sku[:availability]` id, compared without case. */
export function findOffer(offerId: string): Offer | undefined {
  const id = offerId.toLowerCase()
  return byId.get(id) ?? byNewCommerceSku.get(id.split(':', 2).join(':'))
}

/** The offer that a SKU is sold as, never its trial; compared without case. No two offers of the catalogue share a SKU. */
export function findOfferBySku(skuId: string): Offer | undefined {
  return bySku.get(skuId.toLowerCase())
}

/** The SKU (product) id behind an offer id; undefined where the catalogue does not know the offer. */
export function skuIdOfOffer(offerId: string): string | undefined {
  return findOffer(offerId)?.skuId
}

/** The offer of a catalogue key such as `businessBasic`. */
export function offerByKey(key: string): Offer | undefined {
  return byKey.get(key)
}

/** English product name under a brand. */
export function offerName(offer: Offer, brand: Brand): string {
  return offer.names[brand]
}

/** English name of what a subscription was sold as: the catalogue's where it knows the id, else the wire's. */
export function subscriptionOfferName(offerId: string, wireName: string, brand: Brand): string {
  const offer = findOffer(offerId)
  return offer === undefined ? wireName : offerName(offer, brand)
}
