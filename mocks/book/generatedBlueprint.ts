import { offerName } from '#domain/catalogue/findOffer.ts'
import type { Brand, Offer } from '#domain/catalogue/offer.ts'

import type { Blueprint, SubscriptionBlueprint } from './blueprint.ts'
import type { CompanyName } from './companyNames.ts'
import { lifecycleOf } from './lifecycle.ts'
import { offerMixOf, type OfferMix } from './offerMix.ts'
import { drawsOf, guidOf, type Draws } from './seededHash.ts'

const salt = { subscription: 501, quantity: 502 } as const

const nicknames = [
  'Board',
  'Branch office',
  'Field team',
  'Front office',
  'Head office',
  'Sales',
  'Service desk',
  'Warehouse',
]

const statuses: readonly (readonly [string, number])[] = [
  ['active', 85],
  ['suspended', 8],
  ['expired', 3],
  ['disabled', 1],
  ['deleted', 3],
]

function weighted<Item>(items: readonly (readonly [Item, number])[], draws: Draws): Item | undefined {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0)
  let left = draws.next() * total
  return items.find(([, weight]) => (left -= weight) < 0)?.[0]
}

/** Mostly a handful of seats, now and then a hundred; within what the offer allows. */
function seatsFor(offer: Offer, draws: Draws): number {
  const seats = 1 + Math.floor(draws.next() ** 3 * 120)
  return Math.min(Math.max(seats, offer.minimumQuantity), offer.maximumQuantity)
}

/** Different offers of the mix: one mostly, at most four. */
function offersHeld(mix: OfferMix, draws: Draws): readonly Offer[] {
  const wanted = weighted(
    [
      [1, 62],
      [2, 26],
      [3, 9],
      [4, 3],
    ],
    draws,
  )
  const drawn = Array.from({ length: wanted ?? 1 }, () => weighted(mix.base, draws))
  return [...new Set(drawn)].filter((offer) => offer !== undefined)
}

type Purchase = {
  readonly offer: Offer
  readonly status: string
  readonly parentId?: string
  readonly quantity: number
}

function subscriptionOf(purchase: Purchase, key: number, index: number, brand: Brand): SubscriptionBlueprint {
  const { offer, status, quantity, parentId } = purchase
  const draws = drawsOf(key, salt.subscription, index)
  const isTrial = offer.kind === 'trial'
  const isUsageBased = offer.kind === 'usage'
  const isAnnual = draws.chance(0.3) && offer.billingCycles.includes('annual')
  return {
    id: guidOf(key, salt.subscription, index).toUpperCase(),
    offerId: offer.id,
    offerName: offerName(offer, brand),
    offer,
    nickname: draws.chance(0.12) ? draws.pick(nicknames) : undefined,
    quantity,
    status,
    billingCycle: isTrial ? 'none' : isAnnual ? 'annual' : 'monthly',
    parentId,
    assigned: isUsageBased ? 0 : quantity,
    isUsageBased,
    ...lifecycleOf(status, isTrial, 0.86, draws),
  }
}

/** An add-on of a few of the base's seats, under the first active base that can carry it. */
function addOnFor(mix: OfferMix, bases: readonly SubscriptionBlueprint[], draws: Draws): Purchase | undefined {
  const base = bases.find(
    ({ offer, status }) => status === 'active' && offer !== undefined && mix.addOnBases.includes(offer),
  )
  if (mix.addOn === undefined || base === undefined) return undefined
  return {
    offer: mix.addOn,
    status: 'active',
    parentId: base.id,
    quantity: 1 + draws.below(Math.min(base.quantity, 10)),
  }
}

function subscriptionsOf(mix: OfferMix, key: number, brand: Brand, draws: Draws): readonly SubscriptionBlueprint[] {
  const bases = offersHeld(mix, draws).map((offer, index) =>
    subscriptionOf(
      {
        offer,
        status: weighted(statuses, draws) ?? 'active',
        quantity: seatsFor(offer, drawsOf(key, salt.quantity, index)),
      },
      key,
      index,
      brand,
    ),
  )
  const extra: readonly (Purchase | undefined)[] = [
    draws.chance(0.08) ? addOnFor(mix, bases, draws) : undefined,
    draws.chance(0.03) && mix.trial !== undefined
      ? { offer: mix.trial, status: 'active', quantity: mix.trial.minimumQuantity }
      : undefined,
    draws.chance(0.05) && mix.usage !== undefined ? { offer: mix.usage, status: 'active', quantity: 1 } : undefined,
  ]
  const purchases = extra.filter((purchase) => purchase !== undefined)
  return [...bases, ...purchases.map((purchase, index) => subscriptionOf(purchase, key, bases.length + index, brand))]
}

/** A made-up customer: everything follows from its name and its key. */
export function generatedBlueprint(name: CompanyName, customerId: string, brand: Brand, key: number): Blueprint {
  const draws = drawsOf(key)
  const mix = offerMixOf(name.culture.market)
  return {
    key,
    customerId,
    companyName: name.name,
    domain: name.domain,
    culture: name.culture,
    place: name.place,
    allowDelegatedAccess: draws.chance(0.91),
    subscriptions: subscriptionsOf(mix, key, brand, draws),
    elsewhere: draws.chance(0.16) ? [{ offer: draws.pick(mix.elsewhere), units: 1 + draws.below(15) }] : [],
    accounts: [],
    colleagueUpgradesTo: undefined,
  }
}
