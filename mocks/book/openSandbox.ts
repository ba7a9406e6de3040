import { createBookShelf } from './bookShelf.ts'
import { changeCustomer } from './changeCustomer.ts'
import { defaultSettings } from './effectiveSettings.ts'
import { indexedDbStorage } from './indexedDbStorage.ts'
import { followOutsideChanges } from './outsideChanges.ts'
import { overlayPrefix } from './overlaySnapshots.ts'
import { openPersistence } from './persistence.ts'
import { rememberedAnswers } from './rememberedAnswers.ts'
import { settingsInForce, type SandboxContext } from './sandboxContext.ts'
import { readMemory } from './sandboxMemory.ts'
import type { SandboxStore } from './sandboxStore.ts'
import type { SnapshotStorage } from './snapshotStorage.ts'
import { openedOnKey } from './storedState.ts'
import { mergeSettings } from './storedSettings.ts'
import { browserChannel, silentChannel, type TabChannel } from './tabChannel.ts'
import { browserLock, type TabLock } from './tabLock.ts'
import { wholeBook } from './wholeBook.ts'

export type SandboxOptions = {
  /** ISO instant of the sandbox clock; the machine's unless given. */
  readonly now?: () => string
  /** The browser's database unless said; with `memory` nothing outlives the page and no other tab is told. */
  readonly storage?: 'indexeddb' | 'memory' | SnapshotStorage
  readonly channel?: TabChannel
  readonly lock?: TabLock
}

function machineClock(): string {
  return new Date().toISOString()
}

function storageOf({ storage = 'indexeddb' }: SandboxOptions): Promise<SnapshotStorage> {
  if (storage === 'indexeddb') return indexedDbStorage()
  return storage === 'memory'
    ? Promise.reject(new Error('The sandbox was opened without storage'))
    : Promise.resolve(storage)
}

function channelOf({ channel, storage = 'indexeddb' }: SandboxOptions): TabChannel {
  // Asked for by name: where storage is forbidden, even looking at it throws.
  return channel ?? (storage === 'indexeddb' && 'indexedDB' in globalThis ? browserChannel() : silentChannel)
}

/** Opens the sandbox. Reads all that is stored, once; where that cannot be had, works from memory and `storage` says why. */
export async function openSandbox(options: SandboxOptions = {}): Promise<SandboxStore> {
  const now = options.now ?? machineClock
  const persistence = await openPersistence(() => storageOf(options))
  const memory = await readMemory(persistence, now)
  const channel = channelOf(options)
  const context: SandboxContext = {
    now,
    memory,
    persistence,
    shelf: createBookShelf(memory.overlayOf),
    lock: options.lock ?? browserLock(),
    post: channel.post,
  }
  const onOutsideChange = followOutsideChanges(channel, memory, persistence)
  if (!memory.isOpenedOnStored) await persistence.write(openedOnKey, { puts: [[openedOnKey, memory.openedOn]] })
  return {
    now,
    storedSettings: () => memory.settings,
    patchSettings: (patch) => context.lock(() => mergeSettings(context, patch)),
    defaultSettings: () => defaultSettings(memory.openedOn),
    effectiveSettings: (overrides) => settingsInForce(context, overrides),
    storage: ({ pack, seed }) => persistence.state(overlayPrefix(pack, seed)),
    book: context.shelf.book,
    change: (settings, customerId, decide) => changeCustomer(context, settings, customerId, decide),
    ...rememberedAnswers(context),
    ...wholeBook(context),
    onOutsideChange,
  }
}
