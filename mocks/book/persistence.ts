import { overlayPrefixOf, overlaysPrefix } from './overlaySnapshots.ts'
import type { SnapshotEntry, SnapshotStorage } from './snapshotStorage.ts'

type StorageState = { readonly state: 'persistent' } | { readonly state: 'memory'; readonly reason: string }

/**
 * The storage as far as it works. Once it fails, nothing is written any more; what cannot be read is left untouched, and so is
 * all that belongs to it. A part is a book, by its prefix, or a key that no book has.
 */
export type Persistence = {
  /** Whether changes of a part are stored. */
  readonly state: (part: string) => StorageState
  /** Undefined where it cannot be read. */
  readonly read: (prefix: string) => Promise<readonly SnapshotEntry[] | undefined>
  /** Changes one part. Where its state is `memory`, only remembers that the storage is behind. */
  readonly write: (part: string, change: Parameters<SnapshotStorage['write']>[0]) => Promise<void>
  /** Stops writing the book that an unreadable key belongs to; everything, where it belongs to none. */
  readonly leaveAlone: (key: string) => void
  /** Whether the storage does not hold what this tab knows under a key: it could not be read, or not written. */
  readonly isBehind: (key: string) => boolean
  /** Deletes whatever the state is, unreadable values included, and goes back to writing; true where that worked. */
  readonly erase: (prefixes: readonly string[]) => Promise<boolean>
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The browser refused its storage'
  if (error.name === 'QuotaExceededError') return 'The storage is full'
  if (error.name === 'VersionError') return 'A newer version of the sandbox owns the storage'
  return error.message === '' ? error.name : error.message
}

function standsInTheWay(key: string, part: string): boolean {
  return !key.startsWith(overlaysPrefix) || overlayPrefixOf(key) === part
}

/** `open` gives the storage, or fails where there is none to be had. */
export async function openPersistence(open: () => Promise<SnapshotStorage>): Promise<Persistence> {
  const unreadable = new Set<string>()
  const unsaved = new Set<string>()
  let failure: string | undefined
  const attempt = async <Result>(task: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await task()
    } catch (error) {
      failure ??= reasonOf(error)
      return undefined
    }
  }
  const storage = await attempt(open)

  const memoryReason = (part: string): string | undefined => {
    if (failure !== undefined) return failure
    const key = [...unreadable].find((one) => standsInTheWay(one, part))
    if (key !== undefined) return `Stored data cannot be read (${key}); it is left untouched`
    return unsaved.has(part) ? 'Earlier changes of this book could not be stored' : undefined
  }
  return {
    state: (part) => {
      const reason = memoryReason(part)
      return reason === undefined ? { state: 'persistent' } : { state: 'memory', reason }
    },
    read: (prefix) => (storage === undefined ? Promise.resolve(undefined) : attempt(() => storage.read(prefix))),
    async write(part, change) {
      if (storage !== undefined && memoryReason(part) === undefined) await attempt(() => storage.write(change))
      if (memoryReason(part) !== undefined) unsaved.add(part)
    },
    leaveAlone: (key) => void unreadable.add(key),
    isBehind: (key) => unreadable.has(key) || unsaved.has(key),
    async erase(prefixes) {
      if (storage === undefined) return false
      const isErased = await attempt(() => storage.write({ deletePrefixes: prefixes }).then(() => true))
      if (isErased !== true) return false
      for (const behind of [unreadable, unsaved]) {
        for (const key of behind) if (prefixes.some((prefix) => key.startsWith(prefix))) behind.delete(key)
      }
      failure = undefined
      return true
    },
  }
}
