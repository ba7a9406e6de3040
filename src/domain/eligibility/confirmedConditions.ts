import { conditionRules } from './conditionRules.ts'
import type { ConfirmedUpgrade } from './confirmUpgrades.ts'
import { conditionOfErrorCode } from './upgradeErrors.ts'
import type { Condition, ConditionResult } from './verdict.ts'

/** One condition of one target, once the backend has been asked. */
export type ConfirmedCondition = {
  readonly condition: Condition
  readonly outcome: ConditionResult['outcome']
  /** What the screen worked out; absent for a target it did not expect. */
  readonly believed?: ConditionResult
  /** Whether the backend's answer stands here against what the screen worked out. */
  readonly isChanged: boolean
}

/** Every condition, in display order. */
export const conditionsInOrder: readonly Condition[] = conditionRules.map(({ condition }) => condition)

function failedByBackend({ backendErrors, isListed, source }: ConfirmedUpgrade): ReadonlySet<Condition> {
  const failed = new Set<Condition>()
  for (const { code } of backendErrors) {
    const condition = typeof code === 'number' ? conditionOfErrorCode(code) : undefined
    if (condition !== undefined) failed.add(condition)
  }
  if (!isListed && source === 'backend') failed.add('upgradePathExists')
  return failed
}

/**
 * The conditions of one target as the backend's answer leaves them: all met where it says yes against the screen; failed too
 * what its error codes name; the rest as the screen worked it out, since the backend may name one reason of several. For a
 * target that only the backend lists, what it does not name is unknown. Source: error codes of the upgrade resources of the
 * Partner Center API; that the answer overrides one condition at a time is assumed.
 */
export function confirmedConditions(upgrade: ConfirmedUpgrade): readonly ConfirmedCondition[] {
  const isOverruledYes = upgrade.source === 'backend' && upgrade.isEligible
  const failed = failedByBackend(upgrade)
  return conditionsInOrder.map((condition): ConfirmedCondition => {
    const believed = upgrade.verdict?.conditions.find((result) => result.condition === condition)
    const own = believed?.outcome ?? 'unknown'
    const outcome = isOverruledYes ? 'met' : failed.has(condition) ? 'failed' : own
    return { condition, outcome, ...(believed === undefined ? {} : { believed }), isChanged: outcome !== own }
  })
}

/** Whether the backend's answer stands against the screen's, on the target as a whole or on a single condition. */
export function isAnsweredOtherwise(upgrade: ConfirmedUpgrade): boolean {
  return upgrade.source === 'backend' || confirmedConditions(upgrade).some(({ isChanged }) => isChanged)
}
