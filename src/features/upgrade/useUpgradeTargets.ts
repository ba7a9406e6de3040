import { subscribedSkusQuery } from '#api/subscriptions.ts'
import { backendUpgrades, type Upgrade, upgradesQuery } from '#api/upgrades.ts'
import { useUpgradeContext } from '#api/useUpgradeContext.ts'
import { skuIdOfOffer } from '#domain/catalogue/findOffer.ts'
import { assessUpgrades } from '#domain/eligibility/assessUpgrades.ts'
import { type ConfirmedUpgrade, confirmUpgrades, type EligibilityChange } from '#domain/eligibility/confirmUpgrades.ts'
import type { UpgradeAssessment } from '#domain/eligibility/verdict.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'

import { beliefKey } from './rememberedAnswers.ts'
import { type UpgradeCandidate, useUpgradeFlow } from './upgradeFlow.ts'

export type UpgradeTargets = {
  readonly targets: readonly ConfirmedUpgrade[]
  /** Where Partner Center's answer differs from what the screen worked out. */
  readonly changes: readonly EligibilityChange[]
  readonly confirmation: 'asking' | 'confirmed' | 'failed'
  readonly confirmationError: Error | null
  readonly askAgain: () => void
  readonly upgrades: readonly Upgrade[]
  /** Users that hold the source's SKU; undefined when that could not be read. */
  readonly assignedUsers: number | undefined
}

function believedAlone({ verdicts }: UpgradeAssessment): readonly ConfirmedUpgrade[] {
  return verdicts.map((verdict) => ({
    targetOfferId: verdict.target.id,
    verdict,
    isEligible: verdict.isEligible,
    source: 'agreed',
    isListed: true,
    canTransferLicenses: verdict.isEligible,
    backendErrors: [],
    minimumQuantity: verdict.minimumQuantity,
    maximumQuantity: verdict.maximumQuantity,
  }))
}

/** The verdict as the current state gives it; the one the card was opened with while that is being read. */
function useBelieved({ customerId, subscription, assessment }: UpgradeCandidate): UpgradeAssessment {
  const state = useUpgradeContext(customerId)
  if (state.state !== 'ready') return assessment
  const source = state.subscriptions.find(({ id }) => id.toLowerCase() === subscription.id.toLowerCase())
  return source === undefined ? assessment : assessUpgrades({ ...state.context, source })
}

function useAssignedUsers({ customerId, subscription }: UpgradeCandidate): number | undefined {
  const skus = useQuery(subscribedSkusQuery(customerId))
  const skuId = skuIdOfOffer(subscription.offerId)?.toLowerCase()
  if (skus.data?.state !== 'read' || skuId === undefined) return undefined
  return skus.data.skus.find(({ productSku }) => productSku.id.toLowerCase() === skuId)?.consumedUnits
}

/** Lets the icons of the lists know what Partner Center said. */
function useRemembered(believed: UpgradeAssessment, isUpgradeable: boolean | undefined): void {
  const { remember } = useUpgradeFlow()
  const { subscriptionId } = believed
  const key = beliefKey(believed)
  useEffect(() => {
    if (isUpgradeable !== undefined) remember(subscriptionId, key, isUpgradeable)
  }, [remember, subscriptionId, key, isUpgradeable])
}

function confirm(believed: UpgradeAssessment, data: readonly Upgrade[] | undefined, error: Error | null) {
  if (data === undefined) {
    const confirmation: UpgradeTargets['confirmation'] = error === null ? 'asking' : 'failed'
    return { targets: believedAlone(believed), changes: [], confirmation, upgrades: [] }
  }
  const { upgrades: targets, changes } = confirmUpgrades(believed, backendUpgrades(data))
  return { targets, changes, confirmation: 'confirmed' as const, upgrades: data }
}

/** The targets of a subscription: the screen's verdicts at once, then Partner Center's own answer laid over them. */
export function useUpgradeTargets(candidate: UpgradeCandidate): UpgradeTargets {
  const believed = useBelieved(candidate)
  const assignedUsers = useAssignedUsers(candidate)
  const { data, error, refetch } = useQuery(upgradesQuery(candidate.customerId, candidate.subscription.id))
  const confirmed = confirm(believed, data, error)
  const isUpgradeable = confirmed.targets.some(({ isEligible }) => isEligible)
  useRemembered(believed, data === undefined ? undefined : isUpgradeable)
  return { ...confirmed, confirmationError: error, askAgain: () => void refetch(), assignedUsers }
}
