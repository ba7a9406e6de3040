import type { Brand } from '#domain/catalogue/offer.ts'
import type { AddOn, ConditionResult, Holding, ServiceConflict } from '#domain/eligibility/verdict.ts'
import { billingCycleWord } from '#i18n/billingCycleWord.ts'
import { formatInstant, formatList } from '#i18n/format.ts'
import { joinSentences } from '#i18n/joinSentences.ts'
import { serviceName } from '#i18n/serviceName.ts'
import { statusWord } from '#i18n/statusWord.ts'
import { t } from '@lingui/core/macro'

import { addOnName, addOnText, holdingName, holdingText } from './holdingText.ts'

type Unmet = Exclude<ConditionResult, { readonly outcome: 'met' }>
type FailedPath = Extract<ConditionResult, { readonly condition: 'upgradePathExists'; readonly outcome: 'failed' }>

export function isUnmet(result: ConditionResult): result is Unmet {
  return result.outcome !== 'met'
}

/** An own subscription that a sentence names. */
export type NamedSubscription = { readonly id: string; readonly name: string }

/** A sentence of fact, and the own subscriptions it speaks of. */
export type ReasonSentence = { readonly text: string; readonly subscriptions: readonly NamedSubscription[] }

function alone(text: string): ReasonSentence {
  return { text, subscriptions: [] }
}

function ownSubscriptions(holdings: readonly Holding[], brand: Brand): readonly NamedSubscription[] {
  return holdings.flatMap((holding) =>
    holding.origin.kind === 'own' ? [{ id: holding.origin.subscriptionId, name: holdingName(holding, brand) }] : [],
  )
}

function conflictSentence({ holding, services }: ServiceConflict, brand: Brand): ReasonSentence {
  const held = holdingText(holding, brand)
  const names = formatList(services.map(serviceName))
  return { text: t`${held} already includes ${names}.`, subscriptions: ownSubscriptions([holding], brand) }
}

function heldSentence(holdings: readonly Holding[], brand: Brand): ReasonSentence {
  const held = formatList(holdings.map((holding) => holdingText(holding, brand)))
  return { text: t`The customer already has ${held}.`, subscriptions: ownSubscriptions(holdings, brand) }
}

function addOnsSentence(addOns: readonly AddOn[], brand: Brand): ReasonSentence {
  const names = formatList(addOns.map((addOn) => addOnText(addOn, brand)))
  return {
    text: t`The subscription has add-ons: ${names}.`,
    subscriptions: addOns.map((addOn) => ({ id: addOn.subscriptionId, name: addOnName(addOn, brand) })),
  }
}

function unseenText(why: 'noDelegatedAdmin' | 'subscribedSkusUnreadable'): string {
  return why === 'noDelegatedAdmin'
    ? t`Cannot be checked without delegated admin privileges: what other partners sold is not visible.`
    : t`Cannot be checked: the customer's licenses could not be read.`
}

function pathText({ why }: FailedPath): string {
  switch (why) {
    case 'noPathFromOffer':
      return t`The rules have no upgrade path from this offer.`
    case 'targetNotOffered':
      return t`The rules have no upgrade path to this offer.`
    case 'wrongMarket':
      return t`This upgrade path belongs to another market.`
  }
}

function stateReason(result: Unmet): string {
  switch (result.condition) {
    case 'subscriptionActive': {
      if (result.outcome === 'unknown') return t`Known only after provisioning.`
      const status = statusWord(result.status)
      return t`The subscription is not active. Status: ${status}.`
    }
    case 'delegatedAdminPrivileges':
      return result.outcome === 'failed'
        ? t`You have no delegated admin privileges for this customer.`
        : t`Partner Center did not say whether you have delegated admin privileges.`
    case 'provisioned': {
      if (result.since === undefined) return t`The subscription is still being provisioned.`
      const since = formatInstant(result.since)
      return t`The subscription has been provisioning since ${since}.`
    }
    default:
      return ''
  }
}

function billingCycleReason(result: Extract<Unmet, { readonly condition: 'billingCycleSupported' }>): string {
  const cycle = billingCycleWord(result.billingCycle)
  if (result.outcome === 'unknown') return t`The billing frequency is not known: ${cycle}.`
  const supported = formatList(result.supported.map(billingCycleWord))
  return t`The offer cannot be billed as this subscription is: ${cycle}. It supports: ${supported}.`
}

/** What is to be said of an unmet condition: one sentence of fact, or one per conflicting holding. */
export function reasonSentences(result: Unmet, brand: Brand): readonly ReasonSentence[] {
  switch (result.condition) {
    case 'noConflictingServices':
      return result.outcome === 'failed'
        ? result.conflicts.map((conflict) => conflictSentence(conflict, brand))
        : [alone(unseenText(result.why))]
    case 'targetNotHeld':
      return [result.outcome === 'failed' ? heldSentence(result.holdings, brand) : alone(unseenText(result.why))]
    case 'noAddOns':
      return [addOnsSentence(result.addOns, brand)]
    case 'billingCycleSupported':
      return [alone(billingCycleReason(result))]
    case 'upgradePathExists':
      return [alone(result.outcome === 'failed' ? pathText(result) : t`The customer's market is not known.`)]
    default:
      return [alone(stateReason(result))]
  }
}

/** The same as one text. */
export function reasonText(result: Unmet, brand: Brand): string {
  return joinSentences(reasonSentences(result, brand).map(({ text }) => text))
}

/** The same in a few words, for narrow places. */
export function shortReason(result: Unmet): string {
  if (result.outcome === 'unknown') return t`Could not be checked`
  switch (result.condition) {
    case 'subscriptionActive':
      return t`Not active`
    case 'delegatedAdminPrivileges':
      return t`No delegated admin privileges`
    case 'noConflictingServices':
      return t`Services already held`
    case 'targetNotHeld':
      return t`Already held`
    case 'noAddOns':
      return t`Has add-ons`
    case 'provisioned':
      return t`Still provisioning`
    case 'billingCycleSupported':
      return t`Billing frequency not supported`
    case 'upgradePathExists':
      return t`No upgrade path`
  }
}
