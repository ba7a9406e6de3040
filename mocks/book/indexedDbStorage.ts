import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

import type { SnapshotStorage } from './snapshotStorage.ts'

type Snapshots = DBSchema & { readonly snapshots: { readonly key: string; readonly value: unknown } }

const databaseName = 'upgrade-center'
const version = 1
const last = '\uffff'

/** Without an answer by then the browser will not give one: some do that where storage is switched off. */
const patienceInMilliseconds = 4000

function openDatabase(): Promise<IDBPDatabase<Snapshots>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser did not open its storage')), patienceInMilliseconds)
    openDB<Snapshots>(databaseName, version, {
      upgrade: (database) => void database.createObjectStore('snapshots'),
      blocked: () => reject(new Error('Another tab holds the storage of an older version')),
      // A later version of the application may then open it; this page goes on from memory.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

/** The browser's database; fails where the browser refuses it. */
export async function indexedDbStorage(): Promise<SnapshotStorage> {
  if (typeof indexedDB === 'undefined') throw new Error('The browser has no storage')
  const database = await openDatabase()
  return {
    async read(prefix) {
      const range = IDBKeyRange.bound(prefix, prefix + last)
      const { store } = database.transaction('snapshots')
      const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)])
      return keys.map((key, index) => [key, values[index]] as const)
    },
    async write({ deletePrefixes = [], puts = [] }) {
      const transaction = database.transaction('snapshots', 'readwrite')
      // A request that fails aborts the transaction, whose `done` then says why.
      for (const prefix of deletePrefixes) {
        transaction.store.delete(IDBKeyRange.bound(prefix, prefix + last)).catch(() => undefined)
      }
      for (const [key, value] of puts) transaction.store.put(value, key).catch(() => undefined)
      await transaction.done
    },
  }
}
