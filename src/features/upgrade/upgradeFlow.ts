import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import type { UpgradeResult } from '#api/upgrades.ts'
import type { UpgradeAssessment } from '#domain/eligibility/verdict.ts'
import { createContext, use } from 'react'

import type { RememberedAnswers } from './rememberedAnswers.ts'
import type { NamedTarget } from './targetName.ts'
import type { FailedOutcome } from './useUpgradeSubmission.ts'

/** One subscription with upgrade paths, with all the card and the dialog need to start from. */
export type UpgradeCandidate = {
  readonly customerId: string
  readonly customerName: string
  readonly subscription: Subscription
  readonly assessment: UpgradeAssessment
  readonly edition: Edition
}

/** What an icon speaks for. */
export type CardSubject = {
  /** The customer or the subscription that the icon stands behind. */
  readonly name: string
  readonly candidates: readonly UpgradeCandidate[]
}

export type UpgradeFlow = {
  /** Pointer over the icon: the card opens after a moment and takes no focus. */
  readonly hover: (anchor: HTMLElement, subject: CardSubject) => void
  readonly leave: () => void
  /** An icon has come into the page. */
  readonly introduce: (anchor: HTMLElement, subject: CardSubject) => void
  /** Click, tap, Enter or Space: the card opens at once and takes the focus. */
  readonly press: (anchor: HTMLElement, subject: CardSubject) => void
  /** The dialog, with an offer chosen or not. */
  readonly start: (candidate: UpgradeCandidate, targetOfferId?: string) => void
  /** What Partner Center answered since the page was opened. */
  readonly answers: RememberedAnswers
  readonly remember: (subscriptionId: string, believed: string, isUpgradeable: boolean) => void
}

export const UpgradeFlowContext = createContext<UpgradeFlow | undefined>(undefined)

export function useUpgradeFlow(): UpgradeFlow {
  const flow = use(UpgradeFlowContext)
  if (flow === undefined) throw new Error('The upgrade flow is used outside its provider.')
  return flow
}

/** An accepted upgrade. */
export type Submitted = {
  readonly result: UpgradeResult
  /** Undefined where the service did not name the new subscription. */
  readonly targetSubscriptionId: string | undefined
  readonly target: NamedTarget
}

/** What the dialog was opened with; a new `key` starts it afresh. `submitted`: it shows what came of it again. */
export type UpgradeRequest = {
  readonly key: number
  readonly candidate: UpgradeCandidate
  readonly targetOfferId: string | undefined
  readonly submitted?: Submitted
}

/** An upgrade on its way, told of outside the dialog once that is closed. */
export type UpgradeActivity = {
  readonly key: number
  readonly candidate: UpgradeCandidate
  readonly target: NamedTarget
  readonly progress:
    | { readonly state: 'sending' }
    | { readonly state: 'submitted'; readonly submitted: Submitted }
    | { readonly state: 'failed'; readonly outcome: FailedOutcome }
}
