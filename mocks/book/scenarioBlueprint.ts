import type { Scenario, ScenarioSubscription } from '#mocks/seed/scenario.ts'
import { findOffer, offerByKey, offerName } from '#domain/catalogue/findOffer.ts'
import type { Brand, Offer } from '#domain/catalogue/offer.ts'

import type { AccountBlueprint, Blueprint, SubscriptionBlueprint } from './blueprint.ts'
import { chinese } from './cultures/chinese.ts'
import type { Culture } from './cultures/culture.ts'
import { american } from './cultures/english.ts'
import { indian } from './cultures/indian.ts'
import { itemAt } from './itemAt.ts'
import { lifecycleOf } from './lifecycle.ts'
import { drawsOf, hashOfText } from './seededHash.ts'

const cultureOfMarket: Readonly<Record<Scenario['market'], Culture>> = { US: american, IN: indian, CN: chinese }

/** Offer id and name: as said, else the catalogue's. */
function soldAs(subscription: ScenarioSubscription, offer: Offer | undefined, brand: Brand) {
  return {
    offerId: subscription.offerId ?? offer?.id ?? '',
    offerName: subscription.offerName ?? (offer === undefined ? '' : offerName(offer, brand)),
  }
}

function offerOf(subscription: ScenarioSubscription): Offer | undefined {
  return subscription.offerKey === undefined ? findOffer(subscription.offerId ?? '') : offerByKey(subscription.offerKey)
}

function subscriptionBlueprint(
  subscription: ScenarioSubscription,
  scenario: Scenario,
  brand: Brand,
): SubscriptionBlueprint {
  const offer = offerOf(subscription)
  const isTrial = offer?.kind === 'trial'
  const parent = scenario.subscriptions[subscription.parentKey ?? '']
  return {
    id: subscription.id,
    ...soldAs(subscription, offer, brand),
    offer,
    nickname: subscription.nickname,
    quantity: subscription.quantity,
    status: subscription.status,
    billingCycle: subscription.billingCycle ?? (isTrial ? 'none' : 'monthly'),
    parentId: parent?.id,
    assigned: subscription.assigned ?? subscription.quantity,
    isUsageBased: subscription.isUsageBased ?? false,
    ...lifecycleOf(subscription.status, isTrial, 1, drawsOf(hashOfText(subscription.id))),
  }
}

function accountsOf(scenario: Scenario): readonly AccountBlueprint[] {
  return (scenario.accounts ?? []).map((account) => ({
    id: account.id,
    displayName: account.displayName,
    position: account.position,
    hasUsageLocation: account.hasUsageLocation ?? true,
    holdsElsewhere: (account.holdsElsewhere ?? []).flatMap((key) => offerByKey(key) ?? []),
  }))
}

/** A named customer as the pack's brand names what it holds. */
export function scenarioBlueprint(scenario: Scenario, brand: Brand): Blueprint {
  const key = hashOfText(scenario.customerId)
  const culture = cultureOfMarket[scenario.market]
  return {
    key,
    customerId: scenario.customerId,
    companyName: scenario.companyName,
    domain: scenario.domain,
    culture,
    place: itemAt(culture.places, key),
    allowDelegatedAccess: scenario.allowDelegatedAccess ?? true,
    subscriptions: Object.values(scenario.subscriptions).map((subscription) =>
      subscriptionBlueprint(subscription, scenario, brand),
    ),
    elsewhere: (scenario.elsewhere ?? []).flatMap(({ offerKey, units }) => {
      const offer = offerByKey(offerKey)
      return offer === undefined ? [] : [{ offer, units }]
    }),
    accounts: accountsOf(scenario),
    colleagueUpgradesTo: scenario.colleagueUpgradesTo,
  }
}
