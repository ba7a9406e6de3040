import { type RefObject, useLayoutEffect, useState } from 'react'

/** The element that scrolls the page's content: every long list scrolls with the page, never in a box of its own. */
export const scrollFrameId = 'content'

export function scrollFrame(): HTMLElement | null {
  return document.getElementById(scrollFrameId)
}

/** How far the list's first row is below the top of what scrolls, kept right while things above it come and go. */
export function useScrollFrame(list: RefObject<HTMLElement | null>) {
  const [scrollMargin, setScrollMargin] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      const frame = scrollFrame()
      if (frame === null || list.current === null) return
      const top = list.current.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop
      setScrollMargin(Math.round(top))
    }
    measure()
    const observer = new ResizeObserver(measure)
    const frame = scrollFrame()
    for (const child of frame === null ? [] : [frame, ...frame.children]) observer.observe(child)
    return () => observer.disconnect()
  }, [list])
  return { getScrollElement: scrollFrame, scrollMargin }
}
