import type { Offer } from '#domain/catalogue/offer.ts'

import type { Culture, Place } from './cultures/culture.ts'

export type SubscriptionBlueprint = {
  readonly id: string
  readonly offerId: string
  readonly offerName: string
  /** Undefined where the catalogue does not know the offer. */
  readonly offer: Offer | undefined
  readonly nickname: string | undefined
  /** Seats. */
  readonly quantity: number
  readonly status: string
  readonly billingCycle: string
  readonly parentId: string | undefined
  /** Seats given to users. */
  readonly assigned: number
  readonly isUsageBased: boolean
  readonly isAutoRenewing: boolean
  /** Days from its creation to the day the book starts. */
  readonly ageInDays: number
}

export type AccountBlueprint = {
  readonly id: string
  readonly displayName: string
  /** Place in the users list, from 0. */
  readonly position: number
  readonly hasUsageLocation: boolean
  readonly holdsElsewhere: readonly Offer[]
}

/** What a customer's record is made from: the facts, before they are spelled as Partner Center answers. */
export type Blueprint = {
  /** Everything that nobody chose (ids of users, names, streets) follows from it. */
  readonly key: number
  readonly customerId: string
  readonly companyName: string
  readonly domain: string
  readonly culture: Culture
  readonly place: Place
  readonly allowDelegatedAccess: boolean
  readonly subscriptions: readonly SubscriptionBlueprint[]
  /** Units that another partner or channel sold. */
  readonly elsewhere: readonly { readonly offer: Offer; readonly units: number }[]
  readonly accounts: readonly AccountBlueprint[]
  readonly colleagueUpgradesTo: string | undefined
}
