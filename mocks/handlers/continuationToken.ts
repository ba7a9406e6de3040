import { readWireExactly } from '#contract/wire.ts'
import { wireInteger, wireObject, wireText } from '#contract/wireSchema.ts'
import type { CustomerField } from '#mocks/book/sandboxStore.ts'

/** The window a page showed: what its continuation token carries, so that `links.next` needs no filter of its own. */
export type ListWindow = {
  readonly offset: number
  readonly size: number
  readonly field: CustomerField
  readonly prefix: string
}

const tokenSchema = wireObject({ offset: wireInteger, size: wireInteger, field: wireText, prefix: wireText })

/** Letters outside Latin 1 travel percent-encoded, which is all that base64 takes. */
export function formatContinuationToken(window: ListWindow): string {
  return btoa(encodeURIComponent(JSON.stringify(window)))
}

function decoded(token: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(atob(token)))
  } catch {
    return undefined
  }
}

/** Undefined: not a token of this backend. */
export function parseContinuationToken(token: string): ListWindow | undefined {
  const read = readWireExactly(tokenSchema, decoded(token))
  if (!read.ok || read.value.offset < 0 || read.value.size < 1) return undefined
  const { offset, size, prefix } = read.value
  return { offset, size, prefix, field: read.value.field === 'domain' ? 'domain' : 'companyName' }
}
