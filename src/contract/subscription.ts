import * as v from 'valibot'

import { collectionSchema, linkSchema } from './paging.ts'
import {
  attributesSchema,
  wireBoolean,
  wireEnum,
  wireId,
  wireInteger,
  wireList,
  wireObject,
  wireText,
} from './wireSchema.ts'

const subscriptionStatuses = ['none', 'active', 'suspended', 'deleted', 'expired', 'pending', 'disabled'] as const

export const billingCycles = ['unknown', 'monthly', 'annual', 'none', 'one_time', 'triennial', 'biennial'] as const

const billingTypes = ['none', 'usage', 'license', 'benefit'] as const

const contractTypes = ['subscription', 'product_key', 'redemption_code'] as const

const productTypeSchema = wireObject({
  id: v.optional(wireText),
  displayName: v.optional(wireText),
})

const subscriptionLinksSchema = wireObject({
  offer: v.optional(linkSchema),
  parentSubscription: v.optional(linkSchema),
  product: v.optional(linkSchema),
  sku: v.optional(linkSchema),
  availability: v.optional(linkSchema),
  self: v.optional(linkSchema),
})

/** Members of the schema below, for schemas that ask for more. */
export const subscriptionEntries = {
  id: wireId,
  offerId: v.optional(wireText, ''),
  offerName: v.optional(wireText, ''),
  friendlyName: v.optional(wireText, ''),
  entitlementId: v.optional(wireText),
  orderId: v.optional(wireText),
  parentSubscriptionId: v.optional(wireText),
  productType: v.optional(productTypeSchema),
  quantity: v.optional(wireInteger, 0),
  unitType: v.optional(wireText),
  creationDate: v.optional(wireText),
  effectiveStartDate: v.optional(wireText),
  commitmentEndDate: v.optional(wireText),
  status: v.optional(wireEnum(subscriptionStatuses), 'none'),
  autoRenewEnabled: v.optional(wireBoolean),
  isTrial: v.optional(wireBoolean),
  hasPurchasableAddons: v.optional(wireBoolean),
  isMicrosoftProduct: v.optional(wireBoolean),
  attentionNeeded: v.optional(wireBoolean),
  actionTaken: v.optional(wireBoolean),
  billingType: v.optional(wireEnum(billingTypes)),
  billingCycle: v.optional(wireEnum(billingCycles), 'unknown'),
  termDuration: v.optional(wireText),
  renewalTermDuration: v.optional(wireText),
  actions: v.optional(wireList(wireText)),
  partnerId: v.optional(wireText),
  publisherName: v.optional(wireText),
  suspensionReasons: v.optional(wireList(wireText)),
  contractType: v.optional(wireEnum(contractTypes)),
  links: v.optional(subscriptionLinksSchema),
  attributes: v.optional(attributesSchema),
}

/** A subscription. Quantity in seats (usage-based: 1), instants in ISO 8601 UTC; the end date holds for its whole day. */
export const subscriptionSchema = wireObject(subscriptionEntries)

export type Subscription = v.InferOutput<typeof subscriptionSchema>

export const subscriptionsSchema = collectionSchema(subscriptionSchema)

/**
 * The body of PATCH as the service reads it: the whole resource is expected. What it silently resets when absent is
 * decided by the service (auto-renew, instructions for the next term).
 */
export const subscriptionPatchSchema = wireObject({
  id: v.optional(wireId),
  offerId: v.optional(wireText),
  friendlyName: v.optional(wireText),
  quantity: v.optional(wireInteger),
  status: v.optional(wireEnum(subscriptionStatuses)),
  autoRenewEnabled: v.optional(wireBoolean),
  billingCycle: v.optional(wireEnum(billingCycles)),
  partnerId: v.optional(wireText),
  attributes: v.optional(attributesSchema),
})

/** What PATCH answers: the changed subscription, or nothing (202) while the service still works on the change. */
export const subscriptionPatchAnswerSchema = v.optional(subscriptionSchema)

export type SubscriptionPatch = v.InferOutput<typeof subscriptionPatchSchema>

/** What a person can change of a subscription. Quantity in seats, status in snake_case; `deleted` cancels it. */
export type SubscriptionChange = {
  readonly friendlyName?: string
  readonly quantity?: number
  readonly status?: 'active' | 'suspended' | 'deleted'
}

/**
 * The PATCH body for a change: the whole resource as it was read, unknown members included, since what is left out
 * is reset (`autoRenewEnabled` above all), with the etag it was read with.
 */
export function subscriptionPatch(current: Subscription, change: SubscriptionChange): Subscription {
  return { ...current, ...change }
}
