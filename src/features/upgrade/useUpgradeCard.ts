import { useCallback, useEffect, useRef, useState } from 'react'

import type { CardSubject } from './upgradeFlow.ts'

export type OpenCard = {
  readonly anchor: HTMLElement
  readonly subject: CardSubject
  /** Opened by click, tap or key: it takes the focus. */
  readonly isPressed: boolean
}

const openDelay = 250
const closeDelay = 150
export const upgradeCardId = 'upgrade-card'

function hasFocusInside(): boolean {
  return document.getElementById(upgradeCardId)?.contains(document.activeElement) ?? false
}

/** When the one card opens and closes: hover with intent, grace over the gap, focus kept, Escape from anywhere. */
export function useUpgradeCard() {
  const [card, setCard] = useState<OpenCard>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keep = useCallback(() => clearTimeout(timer.current), [])

  const close = useCallback((isFocusReturned: boolean) => {
    clearTimeout(timer.current)
    setCard((open) => {
      if (isFocusReturned) open?.anchor.focus()
      return undefined
    })
  }, [])

  const hover = useCallback((anchor: HTMLElement, subject: CardSubject) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      setCard((open) => (open?.anchor === anchor || hasFocusInside() ? open : { anchor, subject, isPressed: false }))
    }, openDelay)
  }, [])

  const leave = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setCard((open) => (hasFocusInside() ? open : undefined)), closeDelay)
  }, [])

  const press = useCallback((anchor: HTMLElement, subject: CardSubject) => {
    clearTimeout(timer.current)
    setCard({ anchor, subject, isPressed: true })
  }, [])

  useEffect(() => {
    if (card === undefined) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      close(card.isPressed || hasFocusInside())
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [card, close])

  return { card, hover, leave, press, keep, close }
}
