import type { SandboxSettings } from '#contract/sandbox.ts'

import type { BookShelf } from './bookShelf.ts'
import { defaultSettings, settingsOver } from './effectiveSettings.ts'
import { rereadOverlay } from './outsideChanges.ts'
import { overlayKeys, readMeta, takeSnapshot } from './overlaySnapshots.ts'
import { unreadableReason, type Persistence } from './persistence.ts'
import type { SandboxMemory } from './sandboxMemory.ts'
import type { EffectiveSettings } from './sandboxStore.ts'
import type { TabLock } from './tabLock.ts'
import type { TabMessage } from './tabMessages.ts'

/** What the parts of an open sandbox share. */
export type SandboxContext = {
  readonly now: () => string
  readonly memory: SandboxMemory
  readonly persistence: Persistence
  readonly shelf: BookShelf
  readonly lock: TabLock
  readonly post: (message: TabMessage) => void
  /** Prefixes of books, and keys, that were changed without being stored. */
  readonly unsaved: Set<string>
}

export function isPersistent({ persistence }: SandboxContext): boolean {
  return persistence.state().state === 'persistent'
}

export function settingsInForce({ memory }: SandboxContext, overrides: SandboxSettings): EffectiveSettings {
  return settingsOver(settingsOver(defaultSettings(memory.openedOn), memory.settings), overrides)
}

async function catchUpCustomer(
  { memory, persistence }: SandboxContext,
  prefix: string,
  customerId: string,
): Promise<void> {
  const keys = overlayKeys(prefix)
  const overlay = memory.overlayAt(prefix)
  for (const snapshot of (await persistence.read(keys.record(customerId))) ?? []) {
    if (!takeSnapshot(overlay, keys, snapshot)) persistence.giveUp(unreadableReason(snapshot[0]))
  }
}

/** Reads what other tabs may have stored of a book since: of one customer, or of all where it was reset or imported into. */
export async function catchUp(context: SandboxContext, prefix: string, customerId?: string): Promise<void> {
  if (!isPersistent(context)) return
  const { memory, persistence } = context
  const [meta] = (await persistence.read(overlayKeys(prefix).meta)) ?? []
  const revision = readMeta(meta?.[1])?.revision ?? 0
  if (revision !== memory.overlayAt(prefix).revision) await rereadOverlay(memory, persistence, prefix)
  else if (customerId !== undefined) await catchUpCustomer(context, prefix, customerId)
}

/** Stores a change where storing works, else remembers that it is not stored. */
export async function save(
  context: SandboxContext,
  what: string,
  change: Parameters<Persistence['write']>[0],
): Promise<void> {
  await context.persistence.write(change)
  if (!isPersistent(context)) context.unsaved.add(what)
}
