import type { AuditRecord } from '#contract/auditRecord.ts'

import type { CustomerRecord } from './customerRecord.ts'

/** A customer's record as it was changed or imported; `version` rises with every change. */
export type OverlayEntry = {
  readonly origin: 'changed' | 'imported'
  readonly version: number
  readonly record: CustomerRecord
}

export type FileMembers = Readonly<Record<string, unknown>>

/** What one book holds beside its named and generated customers. Replaced by a new one when it is imported into or reset. */
export type Overlay = {
  /** Rises with every import and reset. */
  readonly revision: number
  /** Whether an import replaced the named and generated customers. */
  readonly isReplaced: boolean
  /** Members of imported book files that nobody here knows: they go out again with the book. */
  readonly fileMembers: FileMembers
  /** By customer id, lower case. */
  readonly entries: Map<string, OverlayEntry>
  /** By a key that sorts in time order. */
  readonly audit: Map<string, AuditRecord>
}

export function emptyOverlay(revision: number, isReplaced = false, fileMembers: FileMembers = {}): Overlay {
  return { revision, isReplaced, fileMembers, entries: new Map(), audit: new Map() }
}

/** Takes an entry unless it is older than what is known. */
export function takeEntry(overlay: Overlay, customerId: string, entry: OverlayEntry): void {
  const known = overlay.entries.get(customerId)
  if (known === undefined || known.version < entry.version) overlay.entries.set(customerId, entry)
}
