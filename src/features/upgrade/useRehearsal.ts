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

/** The other icons of the first page come first. */
const pause = 400

async function rehearse(icon: Icon, { load, draw, clear }: Rehearsal): Promise<void> {
  await load()
  await new Promise((resolve) => setTimeout(resolve, pause))
  whenIdle(() => {
    if (!icon.anchor.isConnected) return
    draw(icon)
    whenIdle(clear)
  })
}

/**
 * Fetches card and dialog once there is an icon, and draws both, unseen, while nothing else is to do: the first hover and the
 * first click then cost what the second ones do. Out: what an icon is introduced by.
 */
export function useRehearsal({ load, draw, clear }: Rehearsal) {
  const isBegun = useRef(false)
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])
  return useCallback(
    (anchor: HTMLElement, subject: CardSubject) => {
      if (isBegun.current) return
      isBegun.current = true
      // A chunk that does not come now is asked for again when it is wanted.
      stop.current = whenIdle(() => void rehearse({ anchor, subject }, { load, draw, clear }).catch(() => undefined))
    },
    [load, draw, clear],
  )
}
