import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import type { RowPositions } from './rowPositions.ts'
import { createRowScroller, type RowWindow } from './rowScroller.ts'
import { scrollFrame } from './scrollFrame.ts'

const noRows: RowWindow = { first: 0, last: -1, shift: 0 }

/** What scrolls without a pause this long is one movement. */
const restingPause = 120

/** Which rows the page's scrolling brings into view, and how a row is brought there. */
export function useRowWindow(body: RefObject<HTMLElement | null>, positions: RowPositions) {
  const [scroller] = useState(() => createRowScroller(scrollFrame, positions))
  const [seen, setSeen] = useState(noRows)
  const known = useRef(positions)

  const look = useCallback(() => {
    const { first, last, shift } = scroller.seen()
    setSeen((before) =>
      before.first === first && before.last === last && before.shift === shift ? before : { first, last, shift },
    )
  }, [scroller])

  useLayoutEffect(() => {
    const frame = scrollFrame()
    if (frame === null) return undefined
    const measure = () => {
      if (body.current === null) return
      const top = body.current.getBoundingClientRect().top - frame.getBoundingClientRect().top
      scroller.setMargin(Math.round(top + frame.scrollTop))
      look()
    }
    measure()
    scroller.followScroll()
    look()
    // Things above the rows come and go.
    const observer = new ResizeObserver(measure)
    for (const element of [frame, ...frame.children]) observer.observe(element)
    return () => observer.disconnect()
  }, [body, look, scroller])

  useEffect(() => {
    const frame = scrollFrame()
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = () => {
      scroller.settle()
      look()
    }
    const onScroll = () => {
      scroller.followScroll()
      // In the frame of the scroll itself: no row comes in late.
      flushSync(look)
      clearTimeout(timer)
      timer = setTimeout(settle, restingPause)
    }
    frame?.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(timer)
      frame?.removeEventListener('scroll', onScroll)
    }
  }, [look, scroller])

  useLayoutEffect(() => {
    if (known.current === positions) return
    known.current = positions
    scroller.setPositions(positions)
    look()
  }, [positions, look, scroller])

  const scrollToIndex: typeof scroller.scrollToIndex = useCallback(
    (index, padding) => {
      scroller.scrollToIndex(index, padding)
      look()
    },
    [look, scroller],
  )
  return { seen, scrollToIndex }
}
