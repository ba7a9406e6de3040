import type { Condition, ConditionResult } from './verdict.ts'

/** An upgrade error as the API numbers it (upgrade resources of the Partner Center API). */
export type UpgradeErrorFact = { readonly code: number; readonly additionalDetails?: string }

type FailedCondition = Extract<ConditionResult, { readonly outcome: 'failed' }>

const otherError = 0

const conditionsByCode: ReadonlyMap<number, Condition> = new Map([
  [1, 'delegatedAdminPrivileges'],
  [2, 'subscriptionActive'],
  [3, 'noConflictingServices'],
  [4, 'targetNotHeld'],
  [6, 'noAddOns'],
  [7, 'upgradePathExists'],
  [8, 'upgradePathExists'],
  [9, 'provisioned'],
  [10, 'billingCycleSupported'],
  [11, 'delegatedAdminPrivileges'],
])

/** The condition an upgrade error code speaks of; undefined for "other" (0), user context (5) and codes not known. */
export function conditionOfErrorCode(code: number): Condition | undefined {
  return conditionsByCode.get(code)
}

const codes: Readonly<Record<Exclude<Condition, 'upgradePathExists'>, number>> = {
  delegatedAdminPrivileges: 1,
  subscriptionActive: 2,
  noConflictingServices: 3,
  targetNotHeld: 4,
  noAddOns: 6,
  provisioned: 9,
  billingCycleSupported: 10,
}

function codeOf(failed: FailedCondition): number {
  if (failed.condition !== 'upgradePathExists') return codes[failed.condition]
  return failed.why === 'noPathFromOffer' ? 7 : 8
}

function listed(names: readonly string[]): string {
  return names.join('; ')
}

function detailsOf(failed: FailedCondition): string | undefined {
  switch (failed.condition) {
    case 'subscriptionActive':
      return failed.status
    case 'noConflictingServices':
      return listed(failed.conflicts.map(({ holding }) => holding.name))
    case 'targetNotHeld':
      return listed(failed.holdings.map(({ name }) => name))
    case 'noAddOns':
      return listed(failed.addOns.map(({ subscriptionId }) => subscriptionId))
    case 'provisioned':
      return failed.since
    case 'billingCycleSupported':
      return failed.billingCycle
    default:
      return undefined
  }
}

/**
 * The wire's errors for a set of judged conditions: one per failed condition, in condition order. Where none failed but some
 * could not be judged, one error 0 ("other"), since the wire has no word for unknown. Empty when all are met.
 */
export function upgradeErrors(conditions: readonly ConditionResult[]): readonly UpgradeErrorFact[] {
  const errors = conditions
    .filter((result): result is FailedCondition => result.outcome === 'failed')
    .map((failed): UpgradeErrorFact => {
      const additionalDetails = detailsOf(failed)
      return { code: codeOf(failed), ...(additionalDetails === undefined ? {} : { additionalDetails }) }
    })
  if (errors.length > 0) return errors
  return conditions.some(({ outcome }) => outcome === 'unknown') ? [{ code: otherError }] : []
}
