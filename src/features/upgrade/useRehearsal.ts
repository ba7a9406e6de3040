import { whenIdle } from '#ui/whenIdle.ts'
import { useCallback, useEffect, useRef } from 'react'

import type { CardSubject } from './upgradeFlow.ts'

export type Icon = { readonly anchor: HTMLElement; readonly subject: CardSubject }

type Rehearsal = {
  /** Has the code of card and dialog fetched. */
  readonly load: () => Promise<unknown>
  /** Draws both for an icon, unseen. */
  readonly draw: (icon: Icon) => void
  readonly clear: () => void
}

/** The first page and its icons come first. */
const pause = 1_000

/**
 * Fetches card and dialog, and draws both once, unseen, while nothing else is to do: the first hover and the first click then
 * cost what the second ones do. Out: what an icon is introduced by.
 */
export function useRehearsal({ load, draw, clear }: Rehearsal) {
  const icon = useRef<Icon>(undefined)
  const introduce = useCallback((anchor: HTMLElement, subject: CardSubject) => {
    if (icon.current?.anchor.isConnected !== true) icon.current = { anchor, subject }
  }, [])

  useEffect(() => {
    let stop = (): void => undefined
    const rest = () => {
      stop = whenIdle(clear)
    }
    const rehearse = async () => {
      await load()
      stop = whenIdle(() => {
        if (icon.current?.anchor.isConnected !== true) return
        draw(icon.current)
        rest()
      })
    }
    // A chunk that does not come now is asked for again when it is wanted.
    const timer = setTimeout(() => void rehearse().catch(() => undefined), pause)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [load, draw, clear])
  return introduce
}
