import type { RulePackId } from '#domain/catalogue/rulePack.ts'

/** A subscription of a named customer; whatever is not said is the ordinary case. */
export type ScenarioSubscription = {
  readonly id: string
  /** Key of the offer in the catalogue; offers that it does not know have `offerId` and `offerName` instead. */
  readonly offerKey?: string
  readonly offerId?: string
  readonly offerName?: string
  /** Seats. */
  readonly quantity: number
  readonly status: string
  /** `monthly` unless said. */
  readonly billingCycle?: string
  /** The nickname a person gave it. */
  readonly nickname?: string
  /** Key of the base subscription of an add-on. */
  readonly parentKey?: string
  /** Seats given to users; all of them unless said. */
  readonly assigned?: number
  readonly isUsageBased?: boolean
}

/** An account with a name of its own among the generated ones of a named customer. */
export type ScenarioAccount = {
  readonly id: string
  readonly displayName: string
  /** Place in the users list, from 0. */
  readonly position: number
  readonly hasUsageLocation?: false
  /** Offer keys of units bought elsewhere that this account holds. */
  readonly holdsElsewhere?: readonly string[]
}

export type Scenario = {
  readonly customerId: string
  readonly companyName: string
  readonly domain: string
  readonly market: 'US' | 'IN' | 'CN'
  readonly packs: readonly RulePackId[]
  /** Granted unless false. */
  readonly allowDelegatedAccess?: false
  readonly subscriptions: Readonly<Record<string, ScenarioSubscription>>
  /** Units bought from another partner or channel: seen only among the subscribed SKUs. */
  readonly elsewhere?: readonly { readonly offerKey: string; readonly units: number }[]
  readonly accounts?: readonly ScenarioAccount[]
  /** Key of the offer that a colleague upgrades the source to just before the next submitted upgrade is judged. */
  readonly colleagueUpgradesTo?: string
}
