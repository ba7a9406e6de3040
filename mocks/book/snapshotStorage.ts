export type SnapshotEntry = readonly [key: string, value: unknown]

/** Where the sandbox keeps what outlives a page: values by key. Every method fails with an Error where it cannot. */
export type SnapshotStorage = {
  /** The entries whose key begins with the prefix, in key order. */
  readonly read: (prefix: string) => Promise<readonly SnapshotEntry[]>
  /** Deletes what begins with any of the prefixes, then puts the entries: all of it or nothing. */
  readonly write: (change: {
    readonly deletePrefixes?: readonly string[]
    readonly puts?: readonly SnapshotEntry[]
  }) => Promise<void>
}

/** Keeps copies, as a database does, so that nobody shares an object with it. */
export function memoryStorage(initial: readonly SnapshotEntry[] = []): SnapshotStorage {
  const entries = new Map<string, unknown>(initial)
  return {
    read: (prefix) =>
      Promise.resolve(
        [...entries]
          .filter(([key]) => key.startsWith(prefix))
          .toSorted(([left], [right]) => (left < right ? -1 : 1))
          .map(([key, value]) => [key, structuredClone(value)] as const),
      ),
    write({ deletePrefixes = [], puts = [] }) {
      for (const key of entries.keys()) if (deletePrefixes.some((prefix) => key.startsWith(prefix))) entries.delete(key)
      for (const [key, value] of puts) entries.set(key, structuredClone(value))
      return Promise.resolve()
    },
  }
}
