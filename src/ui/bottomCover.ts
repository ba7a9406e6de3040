import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react'

import { scrollFrame } from './scrollFrame.ts'

let height = 0
const listeners = new Set<() => void>()

function setHeight(next: number): void {
  height = next
  const frame = scrollFrame()
  if (frame !== null) {
    // What comes to the focus by itself stops above it, and the last of the page can be scrolled out from under it.
    frame.style.scrollPaddingBlockEnd = next === 0 ? '' : `${next}px`
    frame.style.paddingBlockEnd = next === 0 ? '' : `${next}px`
  }
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

/** How much of the page's lower end lies under something that floats over it, in pixels. */
export function useBottomCover(): number {
  return useSyncExternalStore(listen, () => height)
}

/** From the frame's lower end up to the element, where it is so wide that it can hide what has the focus. */
function heightUnder(element: HTMLElement): number {
  const frame = scrollFrame()?.getBoundingClientRect()
  const { top, width } = element.getBoundingClientRect()
  return frame === undefined || width < frame.width / 2 ? 0 : Math.max(0, Math.round(frame.bottom - top))
}

/** Tells lists and the browser to keep the focus out from under an element that floats over the page. */
export function useCoversBottom(floating: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = floating.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setHeight(heightUnder(element)))
    observer.observe(element)
    const frame = scrollFrame()
    if (frame !== null) observer.observe(frame)
    return () => {
      observer.disconnect()
      setHeight(0)
    }
  }, [floating])
}
