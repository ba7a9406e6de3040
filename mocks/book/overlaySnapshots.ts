import { auditRecordSchema } from '#contract/auditRecord.ts'
import { bookFileSchema, bookFormat, type BookCustomer } from '#contract/sandbox.ts'
import { readWireExactly } from '#contract/wire.ts'

import { emptyOverlay, takeEntry, type Overlay, type OverlayEntry } from './overlay.ts'
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
  return [keys.meta, { revision: overlay.revision, isReplaced: overlay.isReplaced }]
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
  const chunks = new Map<string, { readonly version: number; readonly record: unknown }[]>()
  for (const [customerId, { origin, version, record }] of overlay.entries) {
    const key = chunkKey(keys, customerId)
    if (origin !== 'imported' || !wanted.has(key)) continue
    const chunk = chunks.get(key) ?? []
    chunk.push({ version, record: { ...record } })
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

function readRecords(values: readonly unknown[]): readonly BookCustomer[] | undefined {
  const file = readWireExactly(bookFileSchema, { format: bookFormat, settings: {}, customers: values })
  return file.ok ? file.value.customers : undefined
}

/** A stored changed customer; undefined where it cannot be read. */
export function readEntry(value: unknown): OverlayEntry | undefined {
  const [record] = readRecords([member(value, 'record')]) ?? []
  const origin = member(value, 'origin')
  const version = versionOf(value)
  if (record === undefined || version === undefined) return undefined
  return origin === 'changed' || origin === 'imported' ? { origin, version, record } : undefined
}

function readChunk(value: unknown): readonly OverlayEntry[] | undefined {
  if (!Array.isArray(value)) return undefined
  const items: readonly unknown[] = value
  const versions = items.flatMap((item) => versionOf(item) ?? [])
  const records = readRecords(items.map((item) => member(item, 'record')))
  if (records === undefined || versions.length < items.length) return undefined
  return records.map((record, index) => ({ origin: 'imported', version: versions[index] ?? 0, record }))
}

/** What `meta` holds, as an overlay without entries; undefined where it cannot be read. */
export function readMeta(value: unknown): Overlay | undefined {
  const revision = member(value, 'revision')
  const isReplaced = member(value, 'isReplaced')
  return typeof revision === 'number' && typeof isReplaced === 'boolean'
    ? emptyOverlay(revision, isReplaced)
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
  const read = kind === 'chunk' ? readChunk(value) : [readEntry(value)].filter((entry) => entry !== undefined)
  for (const entry of read ?? []) takeEntry(overlay, entry.record.customer.id.toLowerCase(), entry)
  return read !== undefined && (kind === 'chunk' || read.length === 1)
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
