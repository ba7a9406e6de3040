import { emptyOverlay, type Overlay } from './overlay.ts'
import { overlayPrefix } from './overlaySnapshots.ts'
import type { EffectiveSettings } from './sandboxStore.ts'
import { readStoredState, type StoredState } from './storedState.ts'
import type { Persistence } from './persistence.ts'

/** What this tab knows: all of the storage as it was read, then every change of this tab and of the others. */
export type SandboxMemory = {
  settings: StoredState['settings']
  /** ISO date. */
  readonly openedOn: string
  readonly isOpenedOnStored: boolean
  readonly answers: StoredState['answers']
  readonly overlayAt: (prefix: string) => Overlay
  readonly overlayOf: (settings: EffectiveSettings) => Overlay
  readonly replaceOverlay: (prefix: string, overlay: Overlay) => void
}

function createMemory(stored: StoredState, today: string): SandboxMemory {
  const { overlays } = stored
  const overlayAt = (prefix: string) => {
    const overlay = overlays.get(prefix) ?? emptyOverlay(0)
    overlays.set(prefix, overlay)
    return overlay
  }
  return {
    settings: stored.settings,
    openedOn: stored.openedOn ?? today,
    isOpenedOnStored: stored.openedOn !== undefined,
    answers: stored.answers,
    overlayAt,
    overlayOf: ({ pack, seed }) => overlayAt(overlayPrefix(pack, seed)),
    replaceOverlay: (prefix, overlay) => void overlays.set(prefix, overlay),
  }
}

/** Reads all that is stored. What cannot be read stays where it is, and nothing is written beside it. */
export async function readMemory(persistence: Persistence, now: () => string): Promise<SandboxMemory> {
  const stored = readStoredState((await persistence.read('')) ?? [])
  for (const key of stored.unreadableKeys) persistence.leaveAlone(key)
  return createMemory(stored, now().slice(0, 10))
}
