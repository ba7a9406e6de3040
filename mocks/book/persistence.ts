import type { SnapshotEntry, SnapshotStorage } from './snapshotStorage.ts'

export type StorageState = { readonly state: 'persistent' } | { readonly state: 'memory'; readonly reason: string }

/** The storage as long as it works. Once it fails, nothing is written to it any more and the state says why. */
export type Persistence = {
  readonly state: () => StorageState
  /** Undefined where it cannot be read. */
  readonly read: (prefix: string) => Promise<readonly SnapshotEntry[] | undefined>
  /** Does nothing while the state is `memory`. */
  readonly write: (change: Parameters<SnapshotStorage['write']>[0]) => Promise<void>
  readonly giveUp: (reason: string) => void
  /** Deletes although the state is `memory`; true where that worked. */
  readonly erase: (prefixes: readonly string[]) => Promise<boolean>
  /** Goes back to writing. */
  readonly resume: () => void
}

export function unreadableReason(key: string): string {
  return `Stored data cannot be read (${key}); it is left untouched`
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The browser refused its storage'
  if (error.name === 'QuotaExceededError') return 'The storage is full'
  if (error.name === 'VersionError') return 'A newer version of the sandbox owns the storage'
  return error.message === '' ? error.name : error.message
}

/** `open` gives the storage, or fails where there is none to be had. */
export async function openPersistence(open: () => Promise<SnapshotStorage>): Promise<Persistence> {
  let state: StorageState = { state: 'persistent' }
  const giveUp = (reason: string) => {
    if (state.state === 'persistent') state = { state: 'memory', reason }
  }
  const attempt = async <Result>(task: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await task()
    } catch (error) {
      giveUp(reasonOf(error))
      return undefined
    }
  }
  const storage = await attempt(open)
  return {
    state: () => state,
    giveUp,
    read: (prefix) => (storage === undefined ? Promise.resolve(undefined) : attempt(() => storage.read(prefix))),
    async write(change) {
      if (storage !== undefined && state.state === 'persistent') await attempt(() => storage.write(change))
    },
    async erase(prefixes) {
      const done =
        storage === undefined
          ? undefined
          : await attempt(() => storage.write({ deletePrefixes: prefixes }).then(() => true))
      return done === true
    },
    resume() {
      if (storage !== undefined) state = { state: 'persistent' }
    },
  }
}
