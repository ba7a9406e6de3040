import * as v from 'valibot'

import { attributesSchema, wireObject, wireText } from './wireSchema.ts'

/** The invitation link with which a customer grants the reseller relationship and delegated admin privileges. */
export const relationshipRequestSchema = wireObject({
  url: wireText,
  attributes: v.optional(attributesSchema),
})

export type RelationshipRequest = v.InferOutput<typeof relationshipRequestSchema>
