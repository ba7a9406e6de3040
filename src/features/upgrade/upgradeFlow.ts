import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import type { UpgradeAssessment } from '#domain/eligibility/verdict.ts'
import { createContext, use } from 'react'

/** One upgradeable subscription, with all the card and the dialog need to start from. */
export type UpgradeCandidate = {
  readonly customerId: string
  readonly customerName: string
  readonly subscription: Subscription
  readonly assessment: UpgradeAssessment
  readonly edition: Edition
}

export type UpgradeFlow = {
  /** Pointer over the icon: the card opens after a moment and takes no focus. */
  readonly hover: (anchor: HTMLElement, candidates: readonly UpgradeCandidate[]) => void
  readonly leave: () => void
  /** Click, tap, Enter or Space: the card opens at once and takes the focus. */
  readonly press: (anchor: HTMLElement, candidates: readonly UpgradeCandidate[]) => void
  /** The dialog, with an offer chosen or not. */
  readonly start: (candidate: UpgradeCandidate, targetOfferId?: string) => void
  /** Accessible name of the icon whose card is open. */
  readonly openLabel: string | undefined
}

export const UpgradeFlowContext = createContext<UpgradeFlow | undefined>(undefined)

export function useUpgradeFlow(): UpgradeFlow {
  const flow = use(UpgradeFlowContext)
  if (flow === undefined) throw new Error('The upgrade flow is used outside its provider.')
  return flow
}

/** An upgrade that was submitted and may still be provisioning. */
export type SubmittedActivity = {
  readonly customerId: string
  readonly customerName: string
  readonly targetSubscriptionId: string
  readonly sourceName: string
  readonly targetName: string
}
