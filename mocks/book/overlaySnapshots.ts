import { auditRecordSchema } from '#contract/auditRecord.ts'
import { readWireExactly } from '#contract/wire.ts'

import { emptyOverlay, takeEntry, type Overlay, type OverlayEntry } from './overlay.ts'
import { isCustomerRecord } from './isCustomerRecord.ts'
import { member } from './member.ts'
import { hashOfText } from './seededHash.ts'
import type { SnapshotEntry } from './snapshotStorage.ts'

/**
 * How an overlay is kept: `meta`, imported customers in chunks (an import of 100,000 is 64 puts), each changed customer and
 * each audit record by itself (a change is two small puts). A changed customer stands over the chunk's.
 */

const chunkCount = 64

export type OverlayKeys = {
  readonly prefix: string
  readonly meta: string
  readonly record: (customerId: string) => string
  readonly audit: (auditKey: string) => string
}

export const overlaysPrefix = 'book/'

/** Where the book of a pack and seed is kept. */
export function overlayPrefix(pack: string, seed: string | number): string {
  return `${overlaysPrefix}${pack}/${encodeURIComponent(String(seed))}/`
}

export function overlayKeys(prefix: string): OverlayKeys {
  return {
    prefix,
    meta: `${prefix}meta`,
    record: (customerId) => `${prefix}record/${customerId}`,
    audit: (auditKey) => `${prefix}audit/${auditKey}`,
  }
}

/** The prefix of the book that a key belongs to. */
export function overlayPrefixOf(key: string): string {
  return `${key.split('/', 3).join('/')}/`
}

function versionOf(value: unknown): number | undefined {
  const version = member(value, 'version')
  return typeof version === 'number' && Number.isSafeInteger(version) ? version : undefined
}

export function metaSnapshot(keys: OverlayKeys, overlay: Overlay): SnapshotEntry {
  const { revision, isReplaced, fileMembers } = overlay
  return [keys.meta, { revision, isReplaced, fileMembers }]
}

export function recordSnapshot(keys: OverlayKeys, customerId: string, entry: OverlayEntry): SnapshotEntry {
  return [keys.record(customerId), { origin: entry.origin, version: entry.version, record: { ...entry.record } }]
}

function chunkKey(keys: OverlayKeys, customerId: string): string {
  return `${keys.prefix}chunk/${hashOfText(customerId) % chunkCount}`
}

/** The chunks that hold the customers of the given ids, or all of them. */
export function chunkSnapshots(
  keys: OverlayKeys,
  overlay: Overlay,
  customerIds: Iterable<string> = overlay.entries.keys(),
): readonly SnapshotEntry[] {
  const wanted = new Set([...customerIds].map((id) => chunkKey(keys, id)))
  const chunks = new Map<string, unknown[]>()
  for (const [customerId, { origin, version, record }] of overlay.entries) {
    const key = chunkKey(keys, customerId)
    if (origin !== 'imported' || !wanted.has(key)) continue
    const chunk = chunks.get(key) ?? []
    chunk.push({ origin, version, record: { ...record } })
    chunks.set(key, chunk)
  }
  return [...chunks]
}

/** All of an overlay. */
export function overlaySnapshots(keys: OverlayKeys, overlay: Overlay): readonly SnapshotEntry[] {
  const changed = [...overlay.entries].filter(([, { origin }]) => origin === 'changed')
  return [
    metaSnapshot(keys, overlay),
    ...chunkSnapshots(keys, overlay),
    ...changed.map(([customerId, entry]) => recordSnapshot(keys, customerId, entry)),
    ...[...overlay.audit].map(([auditKey, record]) => [keys.audit(auditKey), record] as const),
  ]
}

/** A stored customer; undefined where it cannot be read. */
function readEntry(value: unknown): OverlayEntry | undefined {
  const record = member(value, 'record')
  const origin = member(value, 'origin')
  const version = versionOf(value)
  if (version === undefined || !isCustomerRecord(record)) return undefined
  return origin === 'changed' || origin === 'imported' ? { origin, version, record } : undefined
}

function readMembers(meta: unknown): object {
  const members = member(meta, 'fileMembers')
  return typeof members === 'object' && members !== null ? members : {}
}

/** What `meta` holds, as an overlay without entries; undefined where it cannot be read. */
export function readMeta(value: unknown): Overlay | undefined {
  const revision = member(value, 'revision')
  const isReplaced = member(value, 'isReplaced')
  return typeof revision === 'number' && typeof isReplaced === 'boolean'
    ? emptyOverlay(revision, isReplaced, { ...readMembers(value) })
    : undefined
}

/** Takes one stored value into the overlay; false where it cannot be read. */
export function takeSnapshot(overlay: Overlay, keys: OverlayKeys, [key, value]: SnapshotEntry): boolean {
  const [kind, ...name] = key.slice(keys.prefix.length).split('/')
  if (kind === 'meta') return readMeta(value) !== undefined
  if (kind === 'audit') {
    const audit = readWireExactly(auditRecordSchema, value)
    if (audit.ok) overlay.audit.set(name.join('/'), audit.value)
    return audit.ok
  }
  const stored: readonly unknown[] = kind === 'chunk' && Array.isArray(value) ? value : [value]
  const read = stored.map(readEntry)
  for (const entry of read) {
    if (entry !== undefined) takeEntry(overlay, entry.record.customer.id.toLowerCase(), entry)
  }
  return read.every((entry) => entry !== undefined)
}

/** An overlay from its stored values, and the keys of those that cannot be read. */
export function readOverlay(
  keys: OverlayKeys,
  entries: readonly SnapshotEntry[],
): { readonly overlay: Overlay; readonly unreadableKeys: readonly string[] } {
  const meta = entries.find(([key]) => key === keys.meta)
  const overlay = readMeta(meta?.[1]) ?? emptyOverlay(0)
  const unreadable = entries.filter((entry) => !takeSnapshot(overlay, keys, entry))
  return { overlay, unreadableKeys: unreadable.map(([key]) => key) }
}
