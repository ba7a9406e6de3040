import { useEffect } from 'react'

import { scrollFrame } from './scrollFrame.ts'

/** What scrolls without a pause this long is one movement. */
const restingPause = 200

/** Calls back once, when the page's content is scrolled again after it has come to rest. */
export function useNextScroll(isAwaited: boolean, onScroll: () => void): void {
  useEffect(() => {
    const frame = scrollFrame()
    if (!isAwaited || frame === null) return undefined
    let isResting = false
    const rest = () => {
      isResting = true
    }
    let timer = setTimeout(rest, restingPause)
    const stop = () => {
      clearTimeout(timer)
      frame.removeEventListener('scroll', move)
    }
    function move() {
      clearTimeout(timer)
      if (isResting) {
        stop()
        onScroll()
      } else {
        timer = setTimeout(rest, restingPause)
      }
    }
    frame.addEventListener('scroll', move, { passive: true })
    return stop
  }, [isAwaited, onScroll])
}
