import { type RefObject, useEffect, useRef } from 'react'

/**
 * Brings what an address points at into view and gives it the focus: when the page opens with it, and when another link
 * leads to it. Not when the person chose it here, where the focus is already.
 */
export function useArrival(target: RefObject<HTMLElement | null>, key: string | undefined): (own: string) => void {
  const arrived = useRef<string>(undefined)
  useEffect(() => {
    if (arrived.current === key) return
    arrived.current = key
    if (key === undefined) return
    // The shell takes the focus to a new page's top in the same turn: after that.
    const frame = requestAnimationFrame(() => {
      target.current?.focus({ preventScroll: true })
      target.current?.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [target, key])
  return (own) => {
    arrived.current = own
  }
}
