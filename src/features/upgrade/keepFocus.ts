import { scrollFrameId } from '#ui/scrollFrame.ts'

import { eligibilityHeadingId } from './eligibilityHeadingId.ts'

/**
 * Where the focus was lost with what had it: puts it there, or, where that has gone too, to the verdict on the page, else to the
 * page's content.
 */
export function keepFocus(place: HTMLElement | null | undefined): void {
  const { activeElement } = document
  if (activeElement !== null && activeElement !== document.body) return
  const isThere = place?.isConnected === true
  const verdict = document.getElementById(eligibilityHeadingId)
  const next = isThere ? place : (verdict ?? document.getElementById(scrollFrameId))
  next?.focus({ preventScroll: true })
}
