import { bookFile, overlayAfterImport } from './bookFile.ts'
import { emptyOverlay, type Overlay } from './overlay.ts'
import { chunkSnapshots, metaSnapshot, overlayKeys, overlayPrefix, overlaySnapshots } from './overlaySnapshots.ts'
import { catchUp, isPersistent, settingsInForce, type SandboxContext } from './sandboxContext.ts'
import type { SandboxStore } from './sandboxStore.ts'
import { answersPrefix, openedOnKey, settingsKey } from './storedState.ts'
import { mergeSettings } from './storedSettings.ts'

/** Tells the other tabs; where nothing is stored for them to read, the whole overlay goes along. */
function tell(context: SandboxContext, prefix: string, overlay: Overlay): void {
  const snapshots = isPersistent(context, prefix) ? undefined : overlaySnapshots(overlayKeys(prefix), overlay)
  context.post({ kind: 'book', prefix, ...(snapshots === undefined ? {} : { snapshots }) })
}

/**
 * Where a book could not be written so far, a reset deletes its stored part all the same, and settings or a first day that could
 * not be read or written with it: that is what was asked for. What another book holds stays, unreadable or not.
 */
async function eraseUnwritable(context: SandboxContext, prefix: string, overlay: Overlay): Promise<void> {
  const { memory, persistence } = context
  const behind = [settingsKey, openedOnKey].filter((key) => persistence.isBehind(key))
  if (!(await persistence.erase([prefix, answersPrefix, ...behind]))) return
  await persistence.write(prefix, {
    puts: [
      metaSnapshot(overlayKeys(prefix), overlay),
      [openedOnKey, memory.openedOn],
      ...(behind.includes(settingsKey) ? [[settingsKey, memory.settings] as const] : []),
    ],
  })
}

/** What the store does with a book as a whole. */
export function wholeBook(context: SandboxContext): Pick<SandboxStore, 'reset' | 'exportBook' | 'importBook'> {
  const { memory, lock, persistence } = context
  return {
    reset: ({ pack, seed }) =>
      lock(async () => {
        const prefix = overlayPrefix(pack, seed)
        const keys = overlayKeys(prefix)
        await catchUp(context, prefix)
        const overlay = emptyOverlay(memory.overlayAt(prefix).revision + 1)
        memory.replaceOverlay(prefix, overlay)
        memory.answers.clear()
        if (isPersistent(context, prefix)) {
          await persistence.write(prefix, {
            deletePrefixes: [prefix, answersPrefix],
            puts: [metaSnapshot(keys, overlay)],
          })
        } else await eraseUnwritable(context, prefix, overlay)
        tell(context, prefix, overlay)
      }),
    exportBook: (settings) => bookFile(memory.settings, settings, memory.overlayOf(settings)),
    importBook: (settings, file, isReplacing, overrides = {}) =>
      lock(async () => {
        if (isReplacing) await mergeSettings(context, file.settings)
        const { pack, seed } = isReplacing ? settingsInForce(context, overrides) : settings
        const prefix = overlayPrefix(pack, seed)
        const keys = overlayKeys(prefix)
        await catchUp(context, prefix)
        const overlay = overlayAfterImport(memory.overlayAt(prefix), file, isReplacing)
        memory.replaceOverlay(prefix, overlay)
        const imported = file.customers.map(({ customer }) => customer.id.toLowerCase())
        await persistence.write(prefix, {
          deletePrefixes: isReplacing ? [prefix] : [],
          puts: isReplacing
            ? overlaySnapshots(keys, overlay)
            : [metaSnapshot(keys, overlay), ...chunkSnapshots(keys, overlay, imported)],
        })
        tell(context, prefix, overlay)
      }),
  }
}
