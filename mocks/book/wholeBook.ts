import { bookFile, overlayAfterImport } from './bookFile.ts'
import { emptyOverlay, type Overlay } from './overlay.ts'
import {
  chunkSnapshots,
  metaSnapshot,
  overlayKeys,
  overlayPrefix,
  overlaySnapshots,
  overlaysPrefix,
} from './overlaySnapshots.ts'
import { catchUp, isPersistent, save, settingsInForce, type SandboxContext } from './sandboxContext.ts'
import type { SandboxStore } from './sandboxStore.ts'
import { answersPrefix, openedOnKey, settingsKey } from './storedState.ts'
import { mergeSettings } from './storedSettings.ts'

/** Tells the other tabs; where nothing is stored for them to read, the whole overlay goes along. */
function tell(context: SandboxContext, prefix: string, overlay: Overlay): void {
  const snapshots = isPersistent(context) ? undefined : overlaySnapshots(overlayKeys(prefix), overlay)
  context.post({ kind: 'book', prefix, ...(snapshots === undefined ? {} : { snapshots }) })
}

/**
 * Where nothing could be written so far, a reset deletes the book's stored part all the same, unreadable values included: that
 * is what was asked for. Writing goes on where nothing else stands in its way.
 */
async function eraseUnwritable(context: SandboxContext, prefix: string, overlay: Overlay): Promise<void> {
  const { memory, persistence, unsaved } = context
  const erased = [prefix, answersPrefix]
  if (!(await persistence.erase(erased))) return
  memory.unreadableKeys = memory.unreadableKeys.filter((key) => !erased.some((start) => key.startsWith(start)))
  for (const start of erased) unsaved.delete(start)
  const isAnotherBookUnsaved = [...unsaved].some((what) => what.startsWith(overlaysPrefix))
  if (memory.unreadableKeys.length > 0 || isAnotherBookUnsaved) return
  persistence.resume()
  await save(context, prefix, {
    puts: [
      metaSnapshot(overlayKeys(prefix), overlay),
      [openedOnKey, memory.openedOn],
      ...(unsaved.has(settingsKey) ? [[settingsKey, memory.settings] as const] : []),
    ],
  })
  if (isPersistent(context)) unsaved.clear()
}

/** What the store does with a book as a whole. */
export function wholeBook(context: SandboxContext): Pick<SandboxStore, 'reset' | 'exportBook' | 'importBook'> {
  const { memory, lock } = context
  return {
    reset: ({ pack, seed }) =>
      lock(async () => {
        const prefix = overlayPrefix(pack, seed)
        const keys = overlayKeys(prefix)
        await catchUp(context, prefix)
        const overlay = emptyOverlay(memory.overlayAt(prefix).revision + 1)
        memory.replaceOverlay(prefix, overlay)
        memory.answers.clear()
        if (isPersistent(context)) {
          await save(context, prefix, {
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
        await save(context, prefix, {
          deletePrefixes: isReplacing ? [prefix] : [],
          puts: isReplacing
            ? overlaySnapshots(keys, overlay)
            : [metaSnapshot(keys, overlay), ...chunkSnapshots(keys, overlay, imported)],
        })
        tell(context, prefix, overlay)
      }),
  }
}
