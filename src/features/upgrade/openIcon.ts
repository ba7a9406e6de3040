import { useSyncExternalStore } from 'react'

let openId: string | undefined
const listeners = new Set<() => void>()

/** Says whose card is open, by the icon's id; undefined: no card is. */
export function setOpenIcon(id: string | undefined): void {
  openId = id
  for (const tell of listeners) tell()
}

/** The id of the icon whose card is open now. */
export function currentOpenIcon(): string | undefined {
  return openId
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

/** Whether an icon's card is open. Not a context: of a page full of icons only the one concerned is drawn anew. */
export function useIsCardOpen(id: string): boolean {
  return useSyncExternalStore(listen, () => openId === id)
}
