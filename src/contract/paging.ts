import * as v from 'valibot'

import { attributesSchema, wireInteger, wireList, wireObject, wireText } from './wireSchema.ts'

/** Names of the headers that this application sends or reads. */
export const headers = {
  requestId: 'MS-RequestId',
  correlationId: 'MS-CorrelationId',
  continuationToken: 'MS-ContinuationToken',
  retryAfter: 'Retry-After',
} as const

const headerSchema = wireObject({ key: wireText, value: v.optional(wireText, '') })

/** A link inside a body. The uri is relative to the version segment: `/customers?size=…`. */
export const linkSchema = wireObject({
  uri: wireText,
  method: v.optional(wireText, 'GET'),
  headers: v.optional(wireList(headerSchema), []),
})

export type Link = v.InferOutput<typeof linkSchema>

const linksSchema = wireObject({
  self: v.optional(linkSchema),
  next: v.optional(linkSchema),
  previous: v.optional(linkSchema),
})

/**
 * A collection of one kind of resource, with or without paging. Without `totalCount` the items are counted.
 * A page goes on where `links.next` is; `links.next.headers` must be sent along.
 */
export function collectionSchema<const Item extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(item: Item) {
  return v.pipe(
    wireObject({
      totalCount: v.optional(wireInteger),
      items: wireList(item),
      links: v.optional(linksSchema),
      continuationToken: v.optional(wireText),
      attributes: v.optional(attributesSchema),
    }),
    v.transform((input) => ({ ...input, totalCount: input.totalCount ?? input.items.length })),
  )
}
