import * as v from 'valibot'

import { collectionSchema } from './paging.ts'
import { attributesSchema, wireEnum, wireId, wireInteger, wireList, wireObject, wireText } from './wireSchema.ts'

const servicePlanSchema = wireObject({
  id: v.optional(wireText),
  displayName: v.optional(wireText, ''),
  serviceName: v.optional(wireText, ''),
  capabilityStatus: v.optional(wireText),
  targetType: v.optional(wireText),
})

export type ServicePlan = v.InferOutput<typeof servicePlanSchema>

const productSkuSchema = wireObject({
  id: wireId,
  name: v.optional(wireText, ''),
  skuPartNumber: v.optional(wireText),
  targetType: v.optional(wireText),
  licenseGroupId: v.optional(wireText),
})

/** One SKU in the customer's tenant, whoever sold it. Units are seats; total = active + warning, available = total - consumed. */
export const subscribedSkuSchema = wireObject({
  availableUnits: v.optional(wireInteger, 0),
  activeUnits: v.optional(wireInteger, 0),
  consumedUnits: v.optional(wireInteger, 0),
  suspendedUnits: v.optional(wireInteger, 0),
  totalUnits: v.optional(wireInteger, 0),
  warningUnits: v.optional(wireInteger, 0),
  productSku: productSkuSchema,
  servicePlans: v.optional(wireList(servicePlanSchema), []),
  capabilityStatus: v.optional(wireText),
  attributes: v.optional(attributesSchema),
})

export type SubscribedSku = v.InferOutput<typeof subscribedSkuSchema>

export const subscribedSkusSchema = collectionSchema(subscribedSkuSchema)

/** One license a user holds. */
export const licenseSchema = wireObject({
  servicePlans: v.optional(wireList(servicePlanSchema), []),
  productSku: productSkuSchema,
  attributes: v.optional(attributesSchema),
})

export type License = v.InferOutput<typeof licenseSchema>

export const licensesSchema = collectionSchema(licenseSchema)

/** Members of the schema below, for schemas that ask for more. */
export const userEntries = {
  id: wireId,
  userPrincipalName: v.optional(wireText, ''),
  firstName: v.optional(wireText),
  lastName: v.optional(wireText),
  displayName: v.optional(wireText, ''),
  usageLocation: v.optional(wireText),
  userDomainType: v.optional(wireEnum(['none', 'managed', 'federated'])),
  state: v.optional(wireEnum(['active', 'inactive'])),
  attributes: v.optional(attributesSchema),
}

/** A user of the customer. Without `usageLocation` no license can be assigned. */
export const userSchema = wireObject(userEntries)

export type User = v.InferOutput<typeof userSchema>

export const usersSchema = collectionSchema(userSchema)
