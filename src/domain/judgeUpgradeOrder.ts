import type { Offer } from './catalogue/offer.ts'
import { judgeUpgrade } from './eligibility/assessUpgrades.ts'
import type { UpgradeContext } from './eligibility/assessUpgrades.ts'
import type { ConditionResult } from './eligibility/verdict.ts'
import { isQuantityWithin } from './licenseQuantity.ts'
import type { QuantityLimits } from './licenseQuantity.ts'
import type { Subscription } from './model.ts'

export type OrderedUpgrade = UpgradeContext & {
  readonly source: Subscription
  readonly targetOfferId: string
  /** Seats asked for; undefined: as many as the source has. */
  readonly quantity: number | undefined
}

export type UpgradeOrderJudgement =
  | { readonly state: 'refused'; readonly conditions: readonly ConditionResult[] }
  | { readonly state: 'outsideLimits'; readonly limits: QuantityLimits }
  | { readonly state: 'accepted'; readonly target: Offer; readonly quantity: number }

/** What a submitted upgrade comes to: refused by conditions first, then by the target's seat limits ("Upgrade resources"). */
export function judgeUpgradeOrder(order: OrderedUpgrade): UpgradeOrderJudgement {
  const { isEligible, conditions, verdict } = judgeUpgrade(order)
  if (!isEligible || verdict === undefined) return { state: 'refused', conditions }
  const { target, minimumQuantity: minimum, maximumQuantity: maximum } = verdict
  const quantity = order.quantity ?? order.source.quantity
  const limits = { minimum, maximum }
  return isQuantityWithin(quantity, limits)
    ? { state: 'accepted', target, quantity }
    : { state: 'outsideLimits', limits }
}
