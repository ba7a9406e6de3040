import type { Offer, ServiceFamily } from '#domain/catalogue/offer.ts'
import type { RulePackId } from '#domain/catalogue/rulePack.ts'
import { familiesAbove } from '#domain/catalogue/services.ts'
import type { Relationship, Subscription } from '#domain/model.ts'

import type { AddOn, ConditionResult, Holding, ServiceConflict } from './verdict.ts'

/** What the conditions look at for one source subscription and one target. */
export type UpgradeFacts = {
  readonly source: Subscription
  readonly sourceOffer: Offer | undefined
  readonly relationship: Relationship
  /** Everything the customer has but the source and its add-ons. */
  readonly holdings: readonly Holding[]
  readonly unseen: 'noDelegatedAdmin' | 'subscribedSkusUnreadable' | undefined
  readonly addOns: readonly AddOn[]
  readonly packId: RulePackId
  readonly hasAnyPath: boolean
  /** Market of the source subscription. */
  readonly market: string | undefined
}

type SourceCondition = (facts: UpgradeFacts) => ConditionResult
export type TargetCondition = (facts: UpgradeFacts, target: Offer) => ConditionResult

/** Billing cycles of the subscription resource; any other value is one the rules cannot judge. */
const knownBillingCycles: ReadonlySet<string> = new Set([
  'monthly',
  'annual',
  'none',
  'one_time',
  'triennial',
  'biennial',
])

/** Condition 1: the source is active. */
export const subscriptionActive: SourceCondition = ({ source }) => {
  const condition = 'subscriptionActive'
  if (source.status === 'active') return { condition, outcome: 'met' }
  if (source.status === 'pending') return { condition, outcome: 'unknown', why: 'provisioning' }
  return { condition, outcome: 'failed', status: source.status }
}

/** Condition 2: the customer has granted delegated admin privileges. */
export const delegatedAdminPrivileges: SourceCondition = ({ relationship }) => {
  const condition = 'delegatedAdminPrivileges'
  if (relationship.allowDelegatedAccess === undefined) return { condition, outcome: 'unknown', why: 'notReported' }
  if (!relationship.allowDelegatedAccess) return { condition, outcome: 'failed', why: 'notGranted' }
  return { condition, outcome: 'met' }
}

function isTargetHolding(holding: Holding, target: Offer): boolean {
  return holding.skuId?.toLowerCase() === target.skuId.toLowerCase()
}

function sharedServices(
  holding: Holding,
  additional: readonly ServiceFamily[],
  sourceOffer: Offer | undefined,
): readonly ServiceFamily[] {
  const included = familiesAbove(holding.offer?.tiers ?? {}, sourceOffer?.tiers ?? {})
  return additional.filter((family) => included.includes(family))
}

/** Condition 3: no other holding includes a service that the target adds. */
export const noConflictingServices: TargetCondition = ({ holdings, sourceOffer, unseen }, target) => {
  const condition = 'noConflictingServices'
  const additional = familiesAbove(target.tiers, sourceOffer?.tiers ?? {})
  const conflicts = holdings
    .filter((holding) => !isTargetHolding(holding, target))
    .map((holding): ServiceConflict => ({ holding, services: sharedServices(holding, additional, sourceOffer) }))
    .filter((conflict) => conflict.services.length > 0)
  if (conflicts.length > 0) return { condition, outcome: 'failed', conflicts }
  return unseen === undefined ? { condition, outcome: 'met' } : { condition, outcome: 'unknown', why: unseen }
}

/** Condition 4: the customer does not have the target already. */
export const targetNotHeld: TargetCondition = ({ holdings, unseen }, target) => {
  const condition = 'targetNotHeld'
  const held = holdings.filter((holding) => isTargetHolding(holding, target))
  if (held.length > 0) return { condition, outcome: 'failed', holdings: held }
  return unseen === undefined ? { condition, outcome: 'met' } : { condition, outcome: 'unknown', why: unseen }
}

/** Condition 5: the source has no add-ons. */
export const noAddOns: SourceCondition = ({ addOns }) => {
  const condition = 'noAddOns'
  return addOns.length === 0 ? { condition, outcome: 'met' } : { condition, outcome: 'failed', addOns }
}

/** Condition 6: the source is provisioned. */
export const provisioned: SourceCondition = ({ source }) => {
  const condition = 'provisioned'
  if (source.status !== 'pending') return { condition, outcome: 'met' }
  return { condition, outcome: 'failed', since: source.creationDate }
}

/** Condition 7: the target is sold under the source's billing cycle. */
export const billingCycleSupported: TargetCondition = ({ source: { billingCycle } }, target) => {
  const condition = 'billingCycleSupported'
  if (target.billingCycles.includes(billingCycle)) return { condition, outcome: 'met' }
  if (!knownBillingCycles.has(billingCycle)) return { condition, outcome: 'unknown', billingCycle }
  return { condition, outcome: 'failed', billingCycle, supported: target.billingCycles }
}

function isSoldIn(target: Offer, market: string | undefined): boolean {
  return target.market === 'all' || target.market === market?.toUpperCase()
}

/** Condition 8 for a target that the pack's table does not give to this source. */
export const noPathToTarget: SourceCondition = ({ hasAnyPath, packId }) => ({
  condition: 'upgradePathExists',
  outcome: 'failed',
  why: hasAnyPath ? 'targetNotOffered' : 'noPathFromOffer',
  packId,
})

/** Condition 8 for a target of the pack's table: it has to be sold in the customer's market. */
export const targetSoldInMarket: TargetCondition = ({ market, packId }, target) => {
  const condition = 'upgradePathExists'
  if (isSoldIn(target, market)) return { condition, outcome: 'met' }
  if (market === undefined) return { condition, outcome: 'unknown', why: 'marketNotReported' }
  return { condition, outcome: 'failed', why: 'wrongMarket', packId }
}
