import { announce } from '#ui/announce.ts'
import { type RefObject, useState } from 'react'

import { keepFocus } from './keepFocus.ts'

export type StepAct = {
  readonly isPending: boolean
  readonly error: Error | undefined
  /** `run` resolves once all that it changed has been read again; `done` is then said once. */
  readonly act: (run: () => Promise<unknown>, done: string) => void
}

/** The state of one action of one step. The step may be gone when it is done. */
export function useStepAct(place: RefObject<HTMLElement | null>): StepAct {
  const [state, setState] = useState<{ readonly isPending: boolean; readonly error?: Error }>({ isPending: false })
  const act: StepAct['act'] = (run, done) => {
    if (state.isPending) return
    setState({ isPending: true })
    const settle = async () => {
      try {
        await run()
        setState({ isPending: false })
        announce(done)
      } catch (error) {
        setState({ isPending: false, error: error instanceof Error ? error : new Error(String(error)) })
      }
      setTimeout(() => keepFocus(place.current))
    }
    void settle()
  }
  return { isPending: state.isPending, error: state.error, act }
}
