import type { Offer } from '#domain/catalogue/offer.ts'

import {
  billingCycleSupported,
  delegatedAdminPrivileges,
  noAddOns,
  noConflictingServices,
  noPathToTarget,
  provisioned,
  subscriptionActive,
  targetNotHeld,
  targetSoldInMarket,
} from './conditions.ts'
import type { TargetCondition, UpgradeFacts } from './conditions.ts'
import type { Condition, ConditionResult } from './verdict.ts'

/** Where a condition is written. `readOn`: ISO date of reading. `isAssumed`: what it means in detail is our own reading. */
export type ConditionSource = { readonly readOn: string; readonly isAssumed: boolean } & (
  | {
      /** In every edition of the upgrade document, under the pack's own title: the bullet of its list of conditions, from 1. */
      readonly kind: 'upgradeDocument'
      readonly bullet: 1 | 2 | 3 | 4
    }
  | { readonly kind: 'apiPage'; readonly title: string; readonly url: string }
)

type JudgedTarget = {
  readonly offer: Offer
  /** Whether the pack's table gives the target to this source. */
  readonly isInTable: boolean
}

/** One condition: its name, its judgement (undefined: not without a target), and where it is written. */
export type ConditionRule = {
  readonly condition: Condition
  readonly judge: (facts: UpgradeFacts, target: JudgedTarget | undefined) => ConditionResult | undefined
  readonly source: ConditionSource
}

const readOn = '2026-11-20'

function bullet(position: 1 | 2 | 3 | 4): ConditionSource {
  return { kind: 'upgradeDocument', bullet: position, readOn, isAssumed: false }
}

const upgradeResources: ConditionSource = {
  kind: 'apiPage',
  title: 'Upgrade resources',
  url: 'https://learn.microsoft.com/partner-center/developer/upgrade-resources',
  readOn,
  isAssumed: false,
}

const upgradeErrorCodes: ConditionSource = {
  kind: 'apiPage',
  title: 'UpgradeErrorCode Enum',
  url: 'https://learn.microsoft.com/dotnet/api/microsoft.store.partnercenter.models.subscriptions.upgradeerrorcode',
  readOn,
  isAssumed: false,
}

function ofTarget(judge: TargetCondition): ConditionRule['judge'] {
  return (facts, target) => (target === undefined ? undefined : judge(facts, target.offer))
}

/** All conditions, in display order: the four of every edition's document, then those of the API alone. */
export const conditionRules: readonly ConditionRule[] = [
  { condition: 'subscriptionActive', judge: subscriptionActive, source: bullet(1) },
  { condition: 'delegatedAdminPrivileges', judge: delegatedAdminPrivileges, source: bullet(2) },
  {
    condition: 'noConflictingServices',
    judge: ofTarget(noConflictingServices),
    // The documents do not say which services are additional: families and tiers are assumed.
    source: { ...bullet(3), isAssumed: true },
  },
  { condition: 'targetNotHeld', judge: ofTarget(targetNotHeld), source: bullet(4) },
  { condition: 'noAddOns', judge: noAddOns, source: upgradeResources },
  { condition: 'provisioned', judge: provisioned, source: upgradeResources },
  { condition: 'billingCycleSupported', judge: ofTarget(billingCycleSupported), source: upgradeErrorCodes },
  {
    condition: 'upgradePathExists',
    judge: (facts, target) =>
      target?.isInTable === true ? targetSoldInMarket(facts, target.offer) : noPathToTarget(facts),
    source: upgradeResources,
  },
]

/**
 * The conditions in display order: all eight for a target; where none is known, those that only look at the source, the last of
 * which says that no path leads to it.
 */
export function judgeConditions(facts: UpgradeFacts, target?: JudgedTarget): readonly ConditionResult[] {
  return conditionRules.flatMap(({ judge }) => judge(facts, target) ?? [])
}
