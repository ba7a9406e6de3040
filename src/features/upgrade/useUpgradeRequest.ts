import { useCallback, useRef, useState } from 'react'

import type { Submitted, UpgradeCandidate, UpgradeRequest } from './upgradeFlow.ts'

type State = { readonly request?: UpgradeRequest; readonly isOpen: boolean }

const nothing: State = { isOpen: false }

/** What the one dialog is about: drawn ahead while its card is looked at, opened with an offer, dropped once it has gone. */
export function useUpgradeRequest() {
  const [{ request, isOpen }, setState] = useState(nothing)
  const lastKey = useRef(0)
  const nextKey = useCallback(() => {
    lastKey.current += 1
    return lastKey.current
  }, [])

  const prepare = useCallback(
    (candidate: UpgradeCandidate) => {
      const fresh: UpgradeRequest = { key: nextKey(), candidate, targetOfferId: undefined }
      setState((state) =>
        state.isOpen || state.request?.candidate === candidate ? state : { request: fresh, isOpen: false },
      )
    },
    [nextKey],
  )

  const open = useCallback(
    (
      candidate: UpgradeCandidate,
      targetOfferId?: string,
      submitted?: { readonly key: number; readonly what: Submitted },
    ) => {
      const own: UpgradeRequest =
        submitted === undefined
          ? { key: nextKey(), candidate, targetOfferId }
          : { key: submitted.key, candidate, targetOfferId, submitted: submitted.what }
      setState((state) => {
        const isPrepared = submitted === undefined && !state.isOpen && state.request?.candidate === candidate
        const key = isPrepared && state.request?.submitted === undefined ? state.request?.key : undefined
        return { request: key === undefined ? own : { ...own, key }, isOpen: true }
      })
    },
    [nextKey],
  )

  const close = useCallback(() => setState((state) => ({ ...state, isOpen: false })), [])
  const drop = useCallback(() => setState((state) => (state.isOpen ? state : nothing)), [])
  return { request, isOpen, prepare, open, close, drop }
}
