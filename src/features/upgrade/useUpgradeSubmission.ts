import { apiErrorFacts } from '#api/apiError.ts'
import { type SubmittedUpgrade, type UpgradeResult, useSubmitUpgrade } from '#api/upgrades.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { useRef, useState } from 'react'

/** How a submit ended. A refusal is an answer, a failure is none that can be used. */
export type SubmitOutcome =
  | { readonly outcome: 'accepted'; readonly result: UpgradeResult }
  | { readonly outcome: 'refused'; readonly result: UpgradeResult }
  | { readonly outcome: 'failed'; readonly error: unknown }

/** An upgrade that was refused, or of which no good answer came. */
export type FailedOutcome = Exclude<SubmitOutcome, { readonly outcome: 'accepted' }>

export type SubmitListener = {
  readonly onSending: (target: ConfirmedUpgrade) => void
  /** Called even when the dialog has been closed meanwhile. */
  readonly onEnded: (outcome: SubmitOutcome, target: ConfirmedUpgrade) => void
}

type Sent = { readonly upgrade: SubmittedUpgrade; readonly target: ConfirmedUpgrade }

/** Sends one upgrade at a time, however often it is asked to, and remembers what was sent while no answer came. */
export function useUpgradeSubmission(customerId: string, { onSending, onEnded }: SubmitListener) {
  const { mutateAsync, isPending } = useSubmitUpgrade(customerId)
  const isUnderWay = useRef(false)
  const [unanswered, setUnanswered] = useState<Sent>()
  const [ended, setEnded] = useState<SubmitOutcome>()

  const send = async (sent: Sent): Promise<SubmitOutcome> => {
    try {
      const result = await mutateAsync(sent.upgrade)
      setUnanswered(undefined)
      return { outcome: result.upgradeErrors.length > 0 ? 'refused' : 'accepted', result }
    } catch (error) {
      // Nobody knows whether it was carried out: only the very same request can tell.
      setUnanswered(apiErrorFacts(error)?.kind === 'lost' ? sent : undefined)
      return { outcome: 'failed', error }
    }
  }
  const run = async (sent: Sent) => {
    isUnderWay.current = true
    setEnded(undefined)
    onSending(sent.target)
    const outcome = await send(sent)
    isUnderWay.current = false
    setEnded(outcome)
    onEnded(outcome, sent.target)
  }
  const submit = (sent: Sent) => {
    if (!isUnderWay.current) void run(sent)
  }
  return {
    submit,
    isPending,
    unanswered,
    refusal: ended?.outcome === 'refused' ? ended.result : undefined,
    failure: ended?.outcome === 'failed' ? { facts: apiErrorFacts(ended.error) } : undefined,
  }
}
