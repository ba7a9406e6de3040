import type { Brand } from '#domain/catalogue/offer.ts'
import {
  plansByTarget,
  type TargetOutOfReach,
  targetsOutOfReach,
  type UpgradePlan,
  type UpgradeStep,
} from '#domain/eligibility/upgradeSteps.ts'
import type { UpgradeAssessment } from '#domain/eligibility/verdict.ts'
import { billingCycleWord } from '#i18n/billingCycleWord.ts'
import { formatInstant, formatList, formatNumber } from '#i18n/format.ts'
import { productName } from '#i18n/productNames.ts'
import { statusWord } from '#i18n/statusWord.ts'
import { t } from '@lingui/core/macro'

import { addOnText, holdingText } from './holdingText.ts'

type InTheWay = Extract<UpgradeStep, { readonly isTarget: boolean }>
type Other = Exclude<UpgradeStep, InTheWay>

function inTheWayText(step: InTheWay, brand: Brand): string {
  const held = holdingText(step.holding, brand)
  switch (step.code) {
    case 'cancelOwn':
      return t`Cancel ${held}.`
    case 'waitForTrialEnd':
      return t`Wait until the trial ends: ${held}. A trial cannot be canceled.`
    case 'cancelElsewhere':
      return t`Cancel ${held} where it was bought.`
    case 'cancelOriginUnknown':
      return t`Find out who sold ${held} and cancel it there.`
  }
}

function checkText({ conditions }: Extract<Other, { readonly code: 'checkAgain' }>): string {
  const isAboutHoldings = conditions.includes('noConflictingServices') || conditions.includes('targetNotHeld')
  const isAboutStatus = conditions.includes('subscriptionActive')
  if (isAboutHoldings && isAboutStatus)
    return t`Check again: the status and the customer's other subscriptions can be seen only then.`
  return isAboutStatus
    ? t`Check again: the status shows only then.`
    : t`Check again: what the customer bought elsewhere can be seen only then.`
}

function statusStepText(step: Other): string {
  switch (step.code) {
    case 'renew':
      return t`Renew the subscription or order it again. One that has expired cannot be reactivated.`
    case 'askAboutStatus': {
      const status = statusWord(step.status)
      return t`Have Microsoft support resolve the status: ${status}. Only an active subscription can be upgraded.`
    }
    case 'waitForProvisioning': {
      if (step.since === undefined) return t`Wait until the subscription is provisioned.`
      const since = formatInstant(step.since)
      return t`Wait until the subscription is provisioned. It has been provisioning since ${since}.`
    }
    default:
      return t`Reactivate the subscription.`
  }
}

function otherText(step: Other, brand: Brand): string {
  switch (step.code) {
    case 'requestDelegatedAdmin':
      return step.why === 'notGranted'
        ? t`Request delegated admin privileges from the customer.`
        : t`Request delegated admin privileges from the customer, unless you know that you have them.`
    case 'acceptDelegatedAdmin':
      return t`A global admin of the customer accepts the request.`
    case 'removeAddOn': {
      const addOn = addOnText(step.addOn, brand)
      return t`Cancel the add-on ${addOn}.`
    }
    case 'changeBillingCycle': {
      const supported = formatList(step.supported.map(billingCycleWord))
      return t`Change the billing frequency to one that the offer supports: ${supported}.`
    }
    case 'addCountry':
      return t`Add the country or region to the customer's billing profile. This offer is sold in one market only.`
    case 'checkAgain':
      return checkText(step)
    default:
      return statusStepText(step)
  }
}

/** What is to be done, in one or two sentences. */
export function stepText(step: UpgradeStep, brand: Brand): string {
  if (!('isTarget' in step)) return otherText(step, brand)
  const text = inTheWayText(step, brand)
  return step.isTarget ? t`${text} Or keep it: the customer already has this offer.` : text
}

function customerText(step: Extract<UpgradeStep, { readonly actor: 'customer' }>): string {
  if (step.code === 'acceptDelegatedAdmin') return t({ message: 'The customer', context: 'who has to take a step' })
  const { origin } = step.holding
  return origin.kind === 'elsewhere' && origin.seller === 'reseller'
    ? t({ message: 'The customer, with the other reseller or channel', context: 'who has to take a step' })
    : t({ message: 'The customer, with the other partner or channel', context: 'who has to take a step' })
}

/** Who has to do it. */
export function actorText(step: UpgradeStep): string {
  switch (step.actor) {
    case 'partner':
      return t({ message: 'You', context: 'who has to take a step' })
    case 'customer':
      return customerText(step)
    case 'microsoft':
      return t({ message: 'Microsoft', context: 'who has to take a step' })
  }
}

/** The targets that the steps of a plan lead to, as a heading. */
export function planTitle({ targets }: Pick<UpgradePlan, 'targets'>, brand: Brand): string {
  const names = formatList(targets.map((target) => productName(target, brand)))
  return t`For ${names}`
}

/** That nothing leads to a target, and why. */
export function outOfReachText({ target, obstacle }: TargetOutOfReach, brand: Brand): string {
  const offer = productName(target, brand)
  switch (obstacle) {
    case 'deleted':
      return t`No step leads to ${offer}: the subscription is deleted.`
    case 'wrongMarket':
      return t`No step leads to ${offer}: it is sold in another market.`
    case 'noPathFromOffer':
    case 'targetNotOffered':
      return t`No step leads to ${offer}: the rules have no upgrade path to it.`
  }
}

function numberedLine(step: UpgradeStep, index: number, brand: Brand): string {
  const number = formatNumber(index + 1)
  const text = stepText(step, brand)
  const actor = actorText(step)
  return t({ message: `${number}. ${text} (${actor})`, comment: 'A numbered step and who takes it' })
}

/**
 * All plans as lines of plain text: a heading, then per group of targets its numbered steps, then the targets no step leads to.
 * Empty where there are neither.
 */
export function planLines(assessment: UpgradeAssessment, brand: Brand): readonly string[] {
  const plans = plansByTarget(assessment)
  const outOfReach = targetsOutOfReach(assessment).map((target) => `- ${outOfReachText(target, brand)}`)
  if (plans.length === 0 && outOfReach.length === 0) return []
  const lines = plans.flatMap((plan) => [
    `- ${planTitle(plan, brand)}`,
    ...plan.steps.map((step, index) => `  ${numberedLine(step, index, brand)}`),
  ])
  return [t`What would have to change`, ...lines, ...outOfReach]
}
