import type { Brand } from '#domain/catalogue/offer.ts'

import type { Blueprint, SubscriptionBlueprint } from './blueprint.ts'
import { productOfOffer, unlistedProduct, type Product } from './licenseResources.ts'

/** Who holds what: per user of the customer, in users-list order, the products whose licenses the user has. */
export type Seating = readonly (readonly Product[])[]

/** The product a subscription's seats count for; undefined for usage, which has no seats. */
export function productOf(subscription: SubscriptionBlueprint, brand: Brand): Product | undefined {
  if (subscription.isUsageBased) return undefined
  return subscription.offer === undefined
    ? unlistedProduct(subscription.offerId, subscription.offerName)
    : productOfOffer(subscription.offer, brand)
}

function holdsNothing({ status }: SubscriptionBlueprint): boolean {
  return status === 'deleted' || status === 'pending'
}

function seatsOf(subscription: SubscriptionBlueprint): number {
  return subscription.isUsageBased || subscription.status === 'deleted' ? 0 : subscription.assigned
}

function heldByAccounts(blueprint: Blueprint, skuId: string): number {
  return blueprint.accounts.filter((account) => account.holdsElsewhere.some((offer) => offer.skuId === skuId)).length
}

function isBase({ parentId }: SubscriptionBlueprint): boolean {
  return parentId === undefined
}

/**
 * Each base subscription's seats go to users of their own, add-ons to the first users of their base, units bought
 * elsewhere to users of their own unless a named account holds them: so nobody holds two products that exclude each other
 * but by design.
 */
export function seatingOf(blueprint: Blueprint, brand: Brand): Seating {
  const users: Product[][] = []
  const firstUserOf = new Map<string, number>()
  const seat = (product: Product | undefined, from: number, seats: number) => {
    for (let index = from; index < from + seats; index += 1) {
      const held = (users[index] ??= [])
      if (product !== undefined) held.push(product)
    }
  }
  const seatSubscription = (subscription: SubscriptionBlueprint, from: number) => {
    firstUserOf.set(subscription.id, from)
    seat(holdsNothing(subscription) ? undefined : productOf(subscription, brand), from, seatsOf(subscription))
  }
  for (const base of blueprint.subscriptions.filter(isBase)) seatSubscription(base, users.length)
  for (const { offer, units } of blueprint.elsewhere) {
    seat(productOfOffer(offer, brand), users.length, Math.max(0, units - heldByAccounts(blueprint, offer.skuId)))
  }
  for (const addOn of blueprint.subscriptions.filter((subscription) => !isBase(subscription))) {
    seatSubscription(addOn, firstUserOf.get(addOn.parentId ?? '') ?? users.length)
  }
  for (const account of blueprint.accounts) {
    for (const offer of account.holdsElsewhere) users[account.position]?.push(productOfOffer(offer, brand))
  }
  return users
}
