import { readWireExactly } from '#contract/wire.ts'
import { wireInteger, wireObject } from '#contract/wireSchema.ts'
import type { Subscription } from '#contract/subscription.ts'

const etagSchema = wireObject({ version: wireInteger })

function versionOf(etag: string): number {
  try {
    const read = readWireExactly(etagSchema, JSON.parse(atob(etag)))
    return read.ok ? read.value.version : 0
  } catch {
    return 0
  }
}

/** The etag of a legacy subscription: base64 of its id and of a version that rises with every change. */
export function formatEtag(subscriptionId: string, version: number): string {
  return btoa(JSON.stringify({ id: subscriptionId.toLowerCase(), version }))
}

/** The subscription under its next etag; one without an etag (new commerce) stays without. */
export function withNextEtag(subscription: Subscription): Subscription {
  const { attributes } = subscription
  if (attributes?.etag === undefined) return subscription
  return {
    ...subscription,
    attributes: { ...attributes, etag: formatEtag(subscription.id, versionOf(attributes.etag) + 1) },
  }
}
