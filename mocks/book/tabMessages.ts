import { sandboxSettingsSchema, type SandboxSettings } from '#contract/sandbox.ts'
import { readWireExactly } from '#contract/wire.ts'

import { member } from './member.ts'
import type { SnapshotEntry } from './snapshotStorage.ts'

/** What one tab tells the others, spelled as it would be stored. */
export type TabMessage =
  | { readonly kind: 'settings'; readonly settings: SandboxSettings }
  /** A customer was changed in the book under `prefix`. */
  | {
      readonly kind: 'changed'
      readonly prefix: string
      readonly revision: number
      readonly snapshots: readonly SnapshotEntry[]
    }
  /** The book under `prefix` was reset or imported into. Without snapshots it is to be read from the storage. */
  | { readonly kind: 'book'; readonly prefix: string; readonly snapshots?: readonly SnapshotEntry[] }

function readSnapshots(value: unknown): readonly SnapshotEntry[] {
  if (!Array.isArray(value)) return []
  const items: readonly unknown[] = value
  return items.flatMap((item) => {
    const key = member(item, '0')
    return typeof key === 'string' ? [[key, member(item, '1')] as const] : []
  })
}

/** A message of a tab; undefined where it is none (a tab may run another version of this). */
export function readTabMessage(message: unknown): TabMessage | undefined {
  const kind = member(message, 'kind')
  if (kind === 'settings') {
    const settings = readWireExactly(sandboxSettingsSchema, member(message, 'settings'))
    return settings.ok ? { kind, settings: settings.value } : undefined
  }
  const prefix = member(message, 'prefix')
  if (typeof prefix !== 'string') return undefined
  const snapshots = member(message, 'snapshots')
  if (kind === 'book')
    return { kind, prefix, ...(snapshots === undefined ? {} : { snapshots: readSnapshots(snapshots) }) }
  const revision = member(message, 'revision')
  return kind === 'changed' && typeof revision === 'number'
    ? { kind, prefix, revision, snapshots: readSnapshots(snapshots) }
    : undefined
}
