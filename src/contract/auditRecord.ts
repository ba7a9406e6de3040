import * as v from 'valibot'

import { collectionSchema } from './paging.ts'
import { attributesSchema, wireEnum, wireList, wireObject, wireText } from './wireSchema.ts'

const customizedDataSchema = wireObject({ key: wireText, value: v.optional(wireText, '') })

/** One change that somebody made in a customer's name. The old and new value are the resource as JSON text; instants in ISO 8601. */
export const auditRecordSchema = wireObject({
  partnerId: v.optional(wireText, ''),
  customerId: v.optional(wireText, ''),
  customerName: v.optional(wireText, ''),
  userPrincipalName: v.optional(wireText, ''),
  applicationId: v.optional(wireText),
  resourceType: v.optional(wireText, ''),
  resourceOldValue: v.optional(wireText),
  resourceNewValue: v.optional(wireText),
  operationType: v.optional(wireText, ''),
  originalCorrelationId: v.optional(wireText),
  operationDate: v.optional(wireText, ''),
  operationStatus: v.optional(wireEnum(['succeeded', 'failed', 'progress', 'decline']), 'succeeded'),
  customizedData: v.optional(wireList(customizedDataSchema), []),
  attributes: v.optional(attributesSchema),
})

export type AuditRecord = v.InferOutput<typeof auditRecordSchema>

export const auditRecordsSchema = collectionSchema(auditRecordSchema)
