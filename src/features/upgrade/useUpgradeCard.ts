import { useCallback, useEffect, useRef, useState } from 'react'

import type { CardSubject } from './upgradeFlow.ts'

export type OpenCard = {
  readonly anchor: HTMLElement
  readonly subject: CardSubject
  /** Opened by click, tap or key: it takes the focus. */
  readonly isPressed: boolean
}

type Cards = {
  readonly shown?: OpenCard | undefined
  /** Drawn but not seen: what the pointer rests on long enough to mean it. */
  readonly prepared?: OpenCard | undefined
}

const none: Cards = {}

const openDelay = 250
/** A pointer that only passes is gone by then. What is left of the delay is enough to draw the card in. */
const prepareDelay = 50
const closeDelay = 150
export const upgradeCardId = 'upgrade-card'

function hasFocusInside(): boolean {
  return document.getElementById(upgradeCardId)?.contains(document.activeElement) ?? false
}

/** When the one card opens and closes: hover with intent, grace over the gap, focus kept, Escape from anywhere. */
export function useUpgradeCard() {
  const [{ shown, prepared }, setCards] = useState(none)
  const timers = useRef<readonly ReturnType<typeof setTimeout>[]>([])

  const after = useCallback((...wanted: readonly (readonly [delay: number, act: () => void])[]) => {
    for (const timer of timers.current) clearTimeout(timer)
    timers.current = wanted.map(([delay, act]) => setTimeout(act, delay))
  }, [])

  const keep = useCallback(() => after(), [after])

  /** Draws a card, unseen, while there is none. */
  const prepare = useCallback((anchor: HTMLElement, subject: CardSubject) => {
    setCards((cards) => (cards === none ? { prepared: { anchor, subject, isPressed: false } } : cards))
  }, [])
  const unprepare = useCallback((anchor: HTMLElement) => {
    setCards((cards) => (cards.shown === undefined && cards.prepared?.anchor === anchor ? none : cards))
  }, [])

  const close = useCallback(
    (isFocusReturned: boolean) => {
      after()
      setCards((cards) => {
        if (isFocusReturned) cards.shown?.anchor.focus()
        return none
      })
    },
    [after],
  )

  const hover = useCallback(
    (anchor: HTMLElement, subject: CardSubject) => {
      const card = { anchor, subject, isPressed: false }
      after(
        [
          prepareDelay,
          () => setCards((cards) => (cards.shown?.anchor === anchor ? cards : { ...cards, prepared: card })),
        ],
        [
          openDelay,
          () =>
            setCards(({ shown: open }) => ({
              shown: open?.anchor === anchor || hasFocusInside() ? (open ?? card) : card,
            })),
        ],
      )
    },
    [after],
  )

  const leave = useCallback(() => {
    setCards((cards) => (cards.prepared === undefined ? cards : { shown: cards.shown }))
    after([closeDelay, () => setCards((cards) => (hasFocusInside() ? cards : none))])
  }, [after])

  const press = useCallback(
    (anchor: HTMLElement, subject: CardSubject) => {
      after()
      setCards({ shown: { anchor, subject, isPressed: true } })
    },
    [after],
  )

  useEffect(() => {
    if (shown === undefined) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      close(shown.isPressed || hasFocusInside())
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [shown, close])

  return { shown, prepared, hover, leave, press, keep, close, prepare, unprepare }
}
