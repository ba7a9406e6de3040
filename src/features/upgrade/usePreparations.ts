import { whenIdle } from '#ui/whenIdle.ts'
import { useCallback, useEffect, useRef } from 'react'

import { onlyUpgrade } from './onlyUpgrade.ts'
import { type Icon, useRehearsal } from './useRehearsal.ts'
import type { useUpgradeCard } from './useUpgradeCard.ts'
import type { useUpgradeRequest } from './useUpgradeRequest.ts'

/** Long enough for the card to be painted, short enough to be done before anybody has read it. */
const pause = 100

type Card = ReturnType<typeof useUpgradeCard>
type Dialog = ReturnType<typeof useUpgradeRequest>

/** Draws card and dialog before they are wanted: once for practice, and the dialog while its card is looked at. */
export function usePreparations(
  { shown, prepare, unprepare }: Card,
  { prepare: prepareDialog, drop }: Dialog,
  load: () => Promise<unknown>,
) {
  const rehearsed = useRef<HTMLElement>(undefined)
  const draw = useCallback(
    ({ anchor, subject }: Icon) => {
      const candidate = onlyUpgrade(subject)
      rehearsed.current = anchor
      prepare(anchor, subject)
      if (candidate !== undefined) prepareDialog(candidate)
    },
    [prepare, prepareDialog],
  )
  const clear = useCallback(() => {
    if (rehearsed.current !== undefined) unprepare(rehearsed.current)
    drop()
  }, [unprepare, drop])

  // Whoever looks at a card may choose one of its offers next: once the card itself is there.
  useEffect(() => {
    const candidate = shown && onlyUpgrade(shown.subject)
    if (candidate === undefined) return undefined
    let stop = (): void => undefined
    const timer = setTimeout(() => {
      stop = whenIdle(() => prepareDialog(candidate))
    }, pause)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [shown, prepareDialog])

  return useRehearsal({ load, draw, clear })
}
