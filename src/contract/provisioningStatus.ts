import * as v from 'valibot'

import { attributesSchema, wireEnum, wireInteger, wireObject, wireText } from './wireSchema.ts'

/** How far the provisioning of a subscription is. Quantity in seats, `endDate` in ISO 8601. */
export const provisioningStatusSchema = wireObject({
  skuId: v.optional(wireText),
  status: v.optional(wireEnum(['none', 'success', 'pending', 'failed']), 'none'),
  quantity: v.optional(wireInteger, 0),
  endDate: v.optional(wireText),
  attributes: v.optional(attributesSchema),
})

export type ProvisioningStatus = v.InferOutput<typeof provisioningStatusSchema>
