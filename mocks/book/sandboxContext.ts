import type { SandboxSettings } from '#contract/sandbox.ts'

import type { BookShelf } from './bookShelf.ts'
import { defaultSettings, settingsOver } from './effectiveSettings.ts'
import { rereadOverlay } from './outsideChanges.ts'
import { overlayKeys, readMeta, takeSnapshot } from './overlaySnapshots.ts'
import type { Persistence } from './persistence.ts'
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
}

/** Whether changes of a part of the storage are stored. */
export function isPersistent({ persistence }: SandboxContext, part: string): boolean {
  return persistence.state(part).state === 'persistent'
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
    if (!takeSnapshot(overlay, keys, snapshot)) persistence.leaveAlone(snapshot[0])
  }
}

/** Reads what other tabs may have stored of a book since: of one customer, or of all where it was reset or imported into. */
export async function catchUp(context: SandboxContext, prefix: string, customerId?: string): Promise<void> {
  if (!isPersistent(context, prefix)) return
  const { memory, persistence } = context
  const [meta] = (await persistence.read(overlayKeys(prefix).meta)) ?? []
  const revision = readMeta(meta?.[1])?.revision ?? 0
  if (revision !== memory.overlayAt(prefix).revision) await rereadOverlay(memory, persistence, prefix)
  else if (customerId !== undefined) await catchUpCustomer(context, prefix, customerId)
}
