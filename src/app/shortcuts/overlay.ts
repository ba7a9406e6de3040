import { tellOfOpening } from '#ui/focusReturn.ts'
import { useSyncExternalStore } from 'react'

/** What lies over the page: the command palette or the list of shortcuts, never both. */
export type Overlay = 'palette' | 'shortcuts'

let current: Overlay | undefined
let opener: HTMLElement | undefined
const listeners = new Set<() => void>()

function show(next: Overlay | undefined): void {
  current = next
  for (const tell of listeners) tell()
}

export function openOverlay(overlay: Overlay): void {
  const { activeElement } = document
  opener = activeElement instanceof HTMLElement ? activeElement : undefined
  tellOfOpening()
  show(overlay)
}

export function closeOverlay(): void {
  show(undefined)
}

/** Puts the focus back to where the overlay was opened from, and only then does what was chosen in it. */
export function leaveOverlay(then?: () => void): void {
  // A dialog gives the focus up in the task it goes in.
  setTimeout(() => {
    opener?.focus({ preventScroll: true })
    then?.()
  })
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

export function isOverlayOpen(): boolean {
  return current !== undefined
}

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore(listen, () => current)
}
