import { overlayKeys, readOverlay, takeSnapshot } from './overlaySnapshots.ts'
import type { Persistence } from './persistence.ts'
import type { SandboxMemory } from './sandboxMemory.ts'
import type { TabChannel } from './tabChannel.ts'
import { pageLock } from './tabLock.ts'
import { readTabMessage, type TabMessage } from './tabMessages.ts'
import type { SnapshotEntry } from './snapshotStorage.ts'

/** Puts what is stored of a book into the memory. Where the storage cannot be read, the memory stays as it is. */
export async function rereadOverlay(memory: SandboxMemory, persistence: Persistence, prefix: string): Promise<void> {
  const entries = await persistence.read(prefix)
  if (entries !== undefined) takeOverlay(memory, persistence, prefix, entries)
}

function takeOverlay(
  memory: SandboxMemory,
  persistence: Persistence,
  prefix: string,
  entries: readonly SnapshotEntry[],
): void {
  const { overlay, unreadableKeys } = readOverlay(overlayKeys(prefix), entries)
  for (const key of unreadableKeys) persistence.leaveAlone(key)
  memory.replaceOverlay(prefix, overlay)
}

async function take(message: TabMessage, memory: SandboxMemory, persistence: Persistence): Promise<void> {
  if (message.kind === 'settings') {
    memory.settings = message.settings
    return
  }
  const { prefix, snapshots } = message
  const overlay = memory.overlayAt(prefix)
  if (message.kind === 'changed') {
    // A change of a book that has been reset or imported into since, or here not yet, is not one of this book.
    if (message.revision < overlay.revision) return
    if (message.revision === overlay.revision) {
      const keys = overlayKeys(prefix)
      for (const snapshot of message.snapshots) takeSnapshot(overlay, keys, snapshot)
      return
    }
  }
  if (message.kind === 'book') memory.answers.clear()
  if (message.kind === 'book' && snapshots !== undefined) takeOverlay(memory, persistence, prefix, snapshots)
  else await rereadOverlay(memory, persistence, prefix)
}

/** Follows what the other tabs tell, one message after the other, and calls the listeners once the memory holds it. */
export function followOutsideChanges(
  channel: TabChannel,
  memory: SandboxMemory,
  persistence: Persistence,
): (listener: () => void) => void {
  const listeners: (() => void)[] = []
  const oneByOne = pageLock()
  channel.listen((received) => {
    const message = readTabMessage(received)
    if (message === undefined) return
    void oneByOne(async () => {
      await take(message, memory, persistence)
      for (const listener of listeners) listener()
    })
  })
  return (listener) => void listeners.push(listener)
}
