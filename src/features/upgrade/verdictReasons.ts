import type { Brand } from '#domain/catalogue/offer.ts'
import { confirmedConditions, conditionsInOrder } from '#domain/eligibility/confirmedConditions.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import type { BackendError } from '#domain/eligibility/mergeUpgradeTypes.ts'
import { conditionOfErrorCode } from '#domain/eligibility/upgradeErrors.ts'
import type { Condition } from '#domain/eligibility/verdict.ts'
import { t } from '@lingui/core/macro'

import { backendReason } from './backendReason.ts'
import { isUnmet, type NamedSubscription, reasonSentences } from './reasonText.ts'
import { targetName } from './targetName.ts'

/** One sentence on why some targets are not to be had. */
export type VerdictReason = {
  readonly text: string
  readonly outcome: 'failed' | 'unknown'
  /** The conditions it speaks of, in display order; none where Partner Center names no condition. */
  readonly conditions: readonly Condition[]
  readonly subscriptions: readonly NamedSubscription[]
  /** Names of the targets it stands against. */
  readonly targets: readonly string[]
  readonly isForAll: boolean
}

type Said = Pick<VerdictReason, 'text' | 'outcome' | 'subscriptions'> & { readonly condition: Condition | undefined }

function conditionOf({ code }: BackendError): Condition | undefined {
  return typeof code === 'number' ? conditionOfErrorCode(code) : undefined
}

function saidByBackend(error: BackendError): Said {
  return { text: backendReason(error), outcome: 'failed', subscriptions: [], condition: conditionOf(error) }
}

/** Everything that stands against one target: Partner Center's reasons where its answer stands, else the screen's. */
function saidOf(upgrade: ConfirmedUpgrade, brand: Brand): readonly Said[] {
  if (upgrade.isEligible) return []
  if (!upgrade.isListed && upgrade.source === 'backend') {
    const text = t`Partner Center does not offer this upgrade now.`
    return [{ text, outcome: 'failed', subscriptions: [], condition: 'upgradePathExists' }]
  }
  if (upgrade.source === 'backend') return upgrade.backendErrors.map(saidByBackend)
  return confirmedConditions(upgrade).flatMap(({ condition, believed, isChanged }): readonly Said[] => {
    if (isChanged) return upgrade.backendErrors.filter((error) => conditionOf(error) === condition).map(saidByBackend)
    if (believed === undefined || !isUnmet(believed)) return []
    const { outcome } = believed
    return reasonSentences(believed, brand).map((sentence) => ({ ...sentence, outcome, condition }))
  })
}

function place(conditions: readonly Condition[]): number {
  const [first] = conditions
  return first === undefined ? conditionsInOrder.length : conditionsInOrder.indexOf(first)
}

/**
 * Every reason against every target, none left out: the same sentence once, with the targets it stands against, in the
 * order of the conditions, what failed before what is unknown.
 */
export function verdictReasons(targets: readonly ConfirmedUpgrade[], brand: Brand): readonly VerdictReason[] {
  const said = targets.flatMap((target) =>
    saidOf(target, brand).map((sentence) => ({ ...sentence, target: targetName(target, brand) })),
  )
  const groups = [...Map.groupBy(said, ({ outcome, text }) => `${outcome} ${text}`).values()]
  const reasons = groups.map((group): VerdictReason => {
    const named = new Set(group.map(({ target }) => target))
    const spokenOf = new Set(group.map(({ condition }) => condition))
    return {
      text: group[0]?.text ?? '',
      outcome: group[0]?.outcome ?? 'failed',
      subscriptions: group[0]?.subscriptions ?? [],
      conditions: conditionsInOrder.filter((condition) => spokenOf.has(condition)),
      targets: [...named],
      isForAll: named.size === targets.length,
    }
  })
  return reasons.toSorted(
    (left, right) =>
      place(left.conditions) - place(right.conditions) ||
      Number(left.outcome === 'unknown') - Number(right.outcome === 'unknown'),
  )
}
