import * as v from 'valibot'

import { collectionSchema } from './paging.ts'
import { attributesSchema, wireBoolean, wireId, wireInteger, wireList, wireObject, wireText } from './wireSchema.ts'

const categorySchema = wireObject({
  id: v.optional(wireText),
  name: v.optional(wireText),
  rank: v.optional(wireInteger),
  locale: v.optional(wireText),
  country: v.optional(wireText),
})

const productSchema = wireObject({
  /** The SKU id: what subscribed SKUs, licenses and the provisioning status are joined by. */
  id: v.optional(wireText),
  name: v.optional(wireText),
  unit: v.optional(wireText),
})

/** An offer of the catalogue. Quantities in seats. */
export const offerSchema = wireObject({
  id: wireId,
  name: v.optional(wireText, ''),
  description: v.optional(wireText),
  minimumQuantity: v.optional(wireInteger),
  maximumQuantity: v.optional(wireInteger),
  rank: v.optional(wireInteger),
  uri: v.optional(wireText),
  locale: v.optional(wireText),
  country: v.optional(wireText),
  category: v.optional(categorySchema),
  limitUnitOfMeasure: v.optional(wireText),
  limit: v.optional(wireInteger),
  termUnitOfMeasure: v.optional(wireText),
  term: v.optional(wireInteger),
  prerequisiteOffers: v.optional(wireList(wireText)),
  isAddOn: v.optional(wireBoolean),
  hasAddOns: v.optional(wireBoolean),
  isAvailableForPurchase: v.optional(wireBoolean),
  billing: v.optional(wireText),
  supportedBillingCycles: v.optional(wireList(wireText)),
  isAutoRenewable: v.optional(wireBoolean),
  isMicrosoftProduct: v.optional(wireBoolean),
  upgradeTargetOffers: v.optional(wireList(wireText)),
  conversionTargetOffers: v.optional(wireList(wireText)),
  salesGroupId: v.optional(wireText),
  isTrial: v.optional(wireBoolean),
  acquisitionType: v.optional(wireText),
  product: v.optional(productSchema),
  unitType: v.optional(wireText),
  attributes: v.optional(attributesSchema),
})

export type Offer = v.InferOutput<typeof offerSchema>

export const offersSchema = collectionSchema(offerSchema)
