import { findOffer, subscriptionOfferName } from '#domain/catalogue/findOffer.ts'
import type { Offer } from '#domain/catalogue/offer.ts'
import { targetOfPath } from '#domain/catalogue/pathTarget.ts'
import type { DisputedPathSetting, RulePack, UpgradePath } from '#domain/catalogue/rulePack.ts'
import { compareSmallerApps } from '#domain/catalogue/servicePlans.ts'
import { familiesAbove } from '#domain/catalogue/services.ts'
import { upgradePathsFrom } from '#domain/catalogue/upgradePaths.ts'
import { isSameId } from '#domain/isSameId.ts'
import { marketOfSubscription } from '#domain/market.ts'
import type { Relationship, SubscribedSkus, Subscription } from '#domain/model.ts'

import { judgeConditions } from './conditionRules.ts'
import type { UpgradeFacts } from './conditions.ts'
import { customerHoldings } from './customerHoldings.ts'
import type { CustomerHoldings } from './customerHoldings.ts'
import type { ConditionResult, UpgradeAssessment, UpgradeVerdict } from './verdict.ts'

/** Everything about one customer that the rules look at. */
export type UpgradeContext = {
  /** The partner's own subscriptions of the customer, deleted ones and add-ons included. */
  readonly subscriptions: readonly Subscription[]
  readonly subscribedSkus: SubscribedSkus
  readonly relationship: Relationship
  readonly pack: RulePack
  readonly disputedPath: DisputedPathSetting
  /** Country of the customer's billing profile; where undefined, the country of each subscription's offer link counts. */
  readonly market: string | undefined
}

/** Whether the customer has any upgradeable subscription, and the assessment per subscription id (lower case). */
export type CustomerAssessment = {
  readonly isUpgradeable: boolean
  readonly assessments: ReadonlyMap<string, UpgradeAssessment>
}

/** The answer to "may this subscription become that offer?". `verdict` is absent where the catalogue lacks the target. */
export type UpgradeJudgement = {
  readonly isEligible: boolean
  readonly conditions: readonly ConditionResult[]
  readonly verdict?: UpgradeVerdict
}

/** Whether the pack's table has a row for an offer: where not, no request is needed to know that nothing can be upgraded. */
export function hasUpgradePath(offerId: string, pack: RulePack): boolean {
  return upgradePathsFrom(offerId, pack).length > 0
}

function holdingsOf(context: UpgradeContext): CustomerHoldings {
  return customerHoldings({ ...context, brand: context.pack.brand, seller: context.pack.seller })
}

function factsOf(context: UpgradeContext, source: Subscription, holdings: CustomerHoldings): UpgradeFacts {
  const isAddOn = (subscription: Subscription): boolean => isSameId(subscription.parentSubscriptionId, source.id)
  const others = holdings.own.filter(({ subscription }) => !isSameId(subscription.id, source.id))
  return {
    source,
    sourceOffer: findOffer(source.offerId),
    relationship: context.relationship,
    holdings: [
      ...others.filter(({ subscription }) => !isAddOn(subscription)).map(({ holding }) => holding),
      ...holdings.elsewhere,
    ],
    unseen: holdings.unseen,
    addOns: others
      .filter(({ subscription }) => isAddOn(subscription))
      .map(({ subscription }) => ({
        subscriptionId: subscription.id,
        offerId: subscription.offerId,
        name: subscriptionOfferName(subscription.offerId, subscription.offerName, context.pack.brand),
        licenses: subscription.quantity,
      })),
    packId: context.pack.id,
    hasAnyPath: hasUpgradePath(source.offerId, context.pack),
    market: marketOfSubscription(source, context.market),
  }
}

function verdictOn(facts: UpgradeFacts, target: Offer, path: UpgradePath | undefined): UpgradeVerdict {
  const conditions = judgeConditions(facts, { offer: target, isInTable: path !== undefined })
  const before = facts.sourceOffer?.tiers ?? {}
  const apps = compareSmallerApps(facts.sourceOffer, target)
  return {
    target,
    path,
    isEligible: conditions.every(({ outcome }) => outcome === 'met'),
    conditions,
    minimumQuantity: target.minimumQuantity,
    maximumQuantity: target.maximumQuantity,
    servicesAdded: familiesAbove(target.tiers, before),
    servicesLost: familiesAbove(before, target.tiers),
    appsAdded: apps.added,
    appsLost: apps.lost,
  }
}

function assess(context: UpgradeContext, source: Subscription, holdings: CustomerHoldings): UpgradeAssessment {
  const facts = factsOf(context, source, holdings)
  const verdicts = upgradePathsFrom(source.offerId, context.pack).flatMap((path) => {
    const target = targetOfPath(path, context.disputedPath)
    return target === undefined ? [] : [verdictOn(facts, target, path)]
  })
  return { subscriptionId: source.id, isUpgradeable: verdicts.some(({ isEligible }) => isEligible), verdicts }
}

/**
 * Judges every target that the pack's table gives to one subscription, in printed order, against all eight conditions. Four are
 * those of the pack's documents, four those of the upgrade error codes of the Partner Center API. Never throws: unknown
 * statuses, offers and SKUs are judged too.
 */
export function assessUpgrades(input: UpgradeContext & { readonly source: Subscription }): UpgradeAssessment {
  return assess(input, input.source, holdingsOf(input))
}

/** Why a subscription is not assessed: its offer is the source of no path, or it is deleted. Undefined: it is. */
export function whyNotAssessed(
  { offerId, status }: Pick<Subscription, 'offerId' | 'status'>,
  pack: RulePack,
): 'noPathFromOffer' | 'deleted' | undefined {
  if (!hasUpgradePath(offerId, pack)) return 'noPathFromOffer'
  return status === 'deleted' ? 'deleted' : undefined
}

/** Judges all subscriptions of a customer, holdings worked out once. Deleted ones and offers without a path have no entry. */
export function assessCustomer(input: UpgradeContext): CustomerAssessment {
  const sources = input.subscriptions.filter((source) => whyNotAssessed(source, input.pack) === undefined)
  if (sources.length === 0) return { isUpgradeable: false, assessments: new Map() }
  const holdings = holdingsOf(input)
  const assessments = new Map(sources.map((source) => [source.id.toLowerCase(), assess(input, source, holdings)]))
  return { isUpgradeable: [...assessments.values()].some(({ isUpgradeable }) => isUpgradeable), assessments }
}

/** Judges one requested target (offer id, case ignored), also one that no path leads to: condition 8 then fails. */
export function judgeUpgrade(
  input: UpgradeContext & { readonly source: Subscription; readonly targetOfferId: string },
): UpgradeJudgement {
  const { source, targetOfferId } = input
  const holdings = holdingsOf(input)
  const asked = assess(input, source, holdings).verdicts.find(({ target }) => isSameId(target.id, targetOfferId))
  if (asked !== undefined) return { isEligible: asked.isEligible, conditions: asked.conditions, verdict: asked }
  const facts = factsOf(input, source, holdings)
  const target = findOffer(targetOfferId)
  if (target === undefined) return { isEligible: false, conditions: judgeConditions(facts) }
  const verdict = verdictOn(facts, target, undefined)
  return { isEligible: false, conditions: verdict.conditions, verdict }
}
