import { scrollFrameId } from '#ui/useScrollFrame.ts'

/** Where the focus was lost with what had it: puts it there, or, where that has gone too, to the page's content. */
export function keepFocus(place: HTMLElement | null | undefined): void {
  const { activeElement } = document
  if (activeElement !== null && activeElement !== document.body) return
  const next = place?.isConnected === true ? place : document.getElementById(scrollFrameId)
  next?.focus({ preventScroll: true })
}
