import type { Offer } from '#domain/catalogue/offer.ts'
import { isSameId } from '#domain/isSameId.ts'

import type { AddOn, Condition, ConditionResult, Holding, UpgradeAssessment, UpgradeVerdict } from './verdict.ts'

/** Who has to take a step. */
export type StepActor = 'partner' | 'customer' | 'microsoft'

type OwnHolding = Holding & { readonly origin: Extract<Holding['origin'], { readonly kind: 'own' }> }

type Step<Code extends string, Actor extends StepActor, Facts = object> = {
  readonly code: Code
  readonly actor: Actor
} & Facts

/** `isTarget`: the customer has what the upgrade leads to; keeping it is the other way out. */
type InTheWay<H> = { readonly holding: H; readonly isTarget: boolean }

/** One thing that somebody has to do before a target can be had. Facts only, no words. */
export type UpgradeStep =
  | Step<'reactivate', 'partner'>
  | Step<'renew', 'partner'>
  | Step<'askAboutStatus', 'microsoft', { readonly status: string }>
  | Step<'waitForProvisioning', 'microsoft', { readonly since: string | undefined }>
  | Step<'requestDelegatedAdmin', 'partner', { readonly why: 'notGranted' | 'notReported' }>
  | Step<'acceptDelegatedAdmin', 'customer'>
  | Step<'cancelOwn', 'partner', InTheWay<OwnHolding>>
  /** Status and seats of a trial cannot be changed: it ends by itself. */
  | Step<'waitForTrialEnd', 'microsoft', InTheWay<OwnHolding>>
  | Step<'cancelElsewhere', 'customer', InTheWay<Holding>>
  /** Some own subscription's product is unknown here, so nobody can tell whose the units are. */
  | Step<'cancelOriginUnknown', 'customer', InTheWay<Holding>>
  | Step<'removeAddOn', 'partner', { readonly addOn: AddOn }>
  | Step<'changeBillingCycle', 'partner', { readonly billingCycle: string; readonly supported: readonly string[] }>
  | Step<'addCountry', 'partner'>
  /** What can be judged only after the steps before it: conditions in display order. */
  | Step<'checkAgain', 'partner', { readonly conditions: readonly Condition[] }>

/** Why no step leads to a target. */
export type UpgradeObstacle = 'deleted' | 'noPathFromOffer' | 'targetNotOffered' | 'wrongMarket'

/** `steps` is empty exactly where the target is eligible or out of reach; `obstacle` is there exactly in the latter case. */
export type TargetSteps = { readonly steps: readonly UpgradeStep[]; readonly obstacle?: UpgradeObstacle }

/** Targets that the same steps lead to. */
export type UpgradePlan = {
  readonly targets: readonly Offer[]
  /** Never empty. */
  readonly steps: readonly UpgradeStep[]
  /** The plan with the fewest steps; among equals the first that leads to something the customer does not have yet. */
  readonly isNearest: boolean
}

type Result<C extends Condition, O extends ConditionResult['outcome']> = Extract<
  ConditionResult,
  { readonly condition: C; readonly outcome: O }
>

function find<C extends Condition, O extends ConditionResult['outcome']>(
  { conditions }: UpgradeVerdict,
  condition: C,
  outcome: O,
): Result<C, O> | undefined {
  return conditions.find(
    (result): result is Result<C, O> => result.condition === condition && result.outcome === outcome,
  )
}

function obstacleOf(verdict: UpgradeVerdict): UpgradeObstacle | undefined {
  const path = find(verdict, 'upgradePathExists', 'failed')
  if (path !== undefined) return path.why
  return find(verdict, 'subscriptionActive', 'failed')?.status === 'deleted' ? 'deleted' : undefined
}

function statusSteps(verdict: UpgradeVerdict): readonly UpgradeStep[] {
  const provisioning = find(verdict, 'provisioned', 'failed')
  if (provisioning !== undefined) {
    return [{ code: 'waitForProvisioning', actor: 'microsoft', since: provisioning.since }]
  }
  const status = find(verdict, 'subscriptionActive', 'failed')?.status
  switch (status) {
    case undefined:
      return []
    case 'suspended':
      return [{ code: 'reactivate', actor: 'partner' }]
    case 'expired':
      return [{ code: 'renew', actor: 'partner' }]
    default:
      return [{ code: 'askAboutStatus', actor: 'microsoft', status }]
  }
}

function privilegeSteps(verdict: UpgradeVerdict): readonly UpgradeStep[] {
  const open =
    find(verdict, 'delegatedAdminPrivileges', 'failed') ??
    find(verdict, 'delegatedAdminPrivileges', 'unknown') ??
    (whyUnseen(verdict) === 'noDelegatedAdmin' ? { why: 'notGranted' as const } : undefined)
  if (open === undefined) return []
  return [
    { code: 'requestDelegatedAdmin', actor: 'partner', why: open.why },
    { code: 'acceptDelegatedAdmin', actor: 'customer' },
  ]
}

function isOwn(holding: Holding): holding is OwnHolding {
  return holding.origin.kind === 'own'
}

function holdingStep(holding: Holding, isTarget: boolean): UpgradeStep {
  if (isOwn(holding)) {
    return holding.offer?.kind === 'trial'
      ? { code: 'waitForTrialEnd', actor: 'microsoft', holding, isTarget }
      : { code: 'cancelOwn', actor: 'partner', holding, isTarget }
  }
  return holding.origin.kind === 'elsewhere'
    ? { code: 'cancelElsewhere', actor: 'customer', holding, isTarget }
    : { code: 'cancelOriginUnknown', actor: 'customer', holding, isTarget }
}

function goesWithItsBase(holding: Holding, all: readonly Holding[]): boolean {
  if (!isOwn(holding)) return false
  const { parentSubscriptionId } = holding.origin
  return all.some(
    (base) =>
      isOwn(base) &&
      base.origin.parentSubscriptionId === undefined &&
      isSameId(parentSubscriptionId, base.origin.subscriptionId),
  )
}

function holdingSteps(verdict: UpgradeVerdict): readonly UpgradeStep[] {
  const conflicting = find(verdict, 'noConflictingServices', 'failed')?.conflicts.map(({ holding }) => holding) ?? []
  const held = find(verdict, 'targetNotHeld', 'failed')?.holdings ?? []
  const all = [...conflicting, ...held]
  const inTheWay = all.filter((holding) => !goesWithItsBase(holding, all))
  const steps = inTheWay.map((holding) => holdingStep(holding, held.includes(holding)))
  return [...steps.filter(({ actor }) => actor === 'partner'), ...steps.filter(({ actor }) => actor !== 'partner')]
}

function addOnSteps(verdict: UpgradeVerdict): readonly UpgradeStep[] {
  const addOns = find(verdict, 'noAddOns', 'failed')?.addOns ?? []
  return addOns.map((addOn) => ({ code: 'removeAddOn', actor: 'partner', addOn }))
}

function billingSteps(verdict: UpgradeVerdict): readonly UpgradeStep[] {
  const open = find(verdict, 'billingCycleSupported', 'failed') ?? find(verdict, 'billingCycleSupported', 'unknown')
  if (open === undefined) return []
  const supported = verdict.target.billingCycles
  return [{ code: 'changeBillingCycle', actor: 'partner', billingCycle: open.billingCycle, supported }]
}

function countrySteps(verdict: UpgradeVerdict): readonly UpgradeStep[] {
  return find(verdict, 'upgradePathExists', 'unknown') === undefined ? [] : [{ code: 'addCountry', actor: 'partner' }]
}

function whyUnseen(verdict: UpgradeVerdict): 'noDelegatedAdmin' | 'subscribedSkusUnreadable' | undefined {
  return (find(verdict, 'noConflictingServices', 'unknown') ?? find(verdict, 'targetNotHeld', 'unknown'))?.why
}

/** What is unknown now, and, where holdings elsewhere cannot be seen, both conditions that look at them. */
function checkSteps(verdict: UpgradeVerdict): readonly UpgradeStep[] {
  const isUnseen = whyUnseen(verdict) !== undefined || find(verdict, 'delegatedAdminPrivileges', 'failed') !== undefined
  const looksAtHoldings: readonly Condition[] = ['noConflictingServices', 'targetNotHeld']
  const hasOwnStep: readonly Condition[] = ['delegatedAdminPrivileges', 'billingCycleSupported', 'upgradePathExists']
  const conditions = verdict.conditions
    .filter(
      ({ condition, outcome }) =>
        (outcome === 'unknown' && !hasOwnStep.includes(condition)) || (isUnseen && looksAtHoldings.includes(condition)),
    )
    .map(({ condition }) => condition)
  return conditions.length === 0 ? [] : [{ code: 'checkAgain', actor: 'partner', conditions }]
}

/**
 * The smallest list of steps that turns one verdict green, in the order they have to be taken: the subscription's own status, the
 * privileges, what the customer has already (own first), add-ons, billing, and last what can only be judged afterwards.
 * Source: the conditions of the upgrade documents, which ask that what was bought elsewhere is cancelled first; the steps
 * for the conditions of the API alone are our reading.
 */
export function upgradeSteps(verdict: UpgradeVerdict): TargetSteps {
  if (verdict.isEligible) return { steps: [] }
  const obstacle = obstacleOf(verdict)
  if (obstacle !== undefined) return { steps: [], obstacle }
  const lists = [statusSteps, privilegeSteps, holdingSteps, addOnSteps, billingSteps, countrySteps, checkSteps]
  return { steps: lists.flatMap((stepsOf) => stepsOf(verdict)) }
}

function holdingKey(holding: Holding): string | undefined {
  return (isOwn(holding) ? holding.origin.subscriptionId : holding.skuId)?.toLowerCase()
}

function factsKey(step: UpgradeStep): readonly unknown[] {
  if ('holding' in step) return [holdingKey(step.holding), step.isTarget]
  switch (step.code) {
    case 'removeAddOn':
      return [step.addOn.subscriptionId.toLowerCase()]
    case 'changeBillingCycle':
      return step.supported
    case 'checkAgain':
      return step.conditions
    default:
      return []
  }
}

/** Tells steps of one subscription apart: two with the same key are the same thing to do. */
export function stepKey(step: UpgradeStep): string {
  return JSON.stringify([step.code, ...factsKey(step)])
}

function leadsToSomethingHeld({ steps }: { readonly steps: readonly UpgradeStep[] }): boolean {
  return steps.some((step) => 'isTarget' in step && step.isTarget)
}

/** The targets that are neither eligible nor out of reach, grouped by equal lists of steps, in the order of their first target. */
export function plansByTarget({ verdicts }: Pick<UpgradeAssessment, 'verdicts'>): readonly UpgradePlan[] {
  const open = verdicts
    .map((verdict) => ({ target: verdict.target, steps: upgradeSteps(verdict).steps }))
    .filter(({ steps }) => steps.length > 0)
  const groups = [...Map.groupBy(open, ({ steps }) => JSON.stringify(steps.map(stepKey))).values()]
  const plans = groups.map((group) => ({
    targets: group.map(({ target }) => target),
    steps: group[0]?.steps ?? [],
  }))
  const [nearest] = plans.toSorted(
    (left, right) =>
      left.steps.length - right.steps.length ||
      Number(leadsToSomethingHeld(left)) - Number(leadsToSomethingHeld(right)),
  )
  return plans.map((plan) => ({ ...plan, isNearest: plan === nearest }))
}

/** A target no step leads to, and why. */
export type TargetOutOfReach = { readonly target: Offer; readonly obstacle: UpgradeObstacle }

/** The targets no step leads to, and why, in order. */
export function targetsOutOfReach({ verdicts }: Pick<UpgradeAssessment, 'verdicts'>): readonly TargetOutOfReach[] {
  return verdicts.flatMap((verdict) => {
    const { obstacle } = upgradeSteps(verdict)
    return obstacle === undefined ? [] : [{ target: verdict.target, obstacle }]
  })
}
