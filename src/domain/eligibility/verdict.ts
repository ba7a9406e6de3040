import type { Offer, ServiceFamily } from '#domain/catalogue/offer.ts'
import type { RulePackId, UpgradePath } from '#domain/catalogue/rulePack.ts'

/** Something the customer already has, as far as this partner can see. */
export type Holding = {
  readonly skuId: string | undefined
  /** Undefined when the catalogue does not know the SKU; `name` then is the wire's. */
  readonly offer: Offer | undefined
  readonly name: string
  /** Seats. */
  readonly licenses: number
  readonly origin:
    | {
        readonly kind: 'own'
        readonly subscriptionId: string
        readonly friendlyName: string
        readonly status: string
        /** Present where the holding is an add-on. */
        readonly parentSubscriptionId?: string
      }
    /** `seller`: what the edition's document calls the other one, where that is not a partner. */
    | { readonly kind: 'elsewhere'; readonly seller?: 'reseller' }
    | { readonly kind: 'originUnknown' }
}

export type ServiceConflict = { readonly holding: Holding; readonly services: readonly ServiceFamily[] }

export type AddOn = {
  readonly subscriptionId: string
  readonly offerId: string
  readonly name: string
  readonly licenses: number
}

type Met<C extends string> = { readonly condition: C; readonly outcome: 'met' }
type Failed<C extends string, F> = { readonly condition: C; readonly outcome: 'failed' } & F
type Unknown<C extends string, W> = { readonly condition: C; readonly outcome: 'unknown' } & W

type HoldingsUnseen = { readonly why: 'noDelegatedAdmin' | 'subscribedSkusUnreadable' }

export type ConditionResult =
  | Met<'subscriptionActive'>
  | Failed<'subscriptionActive', { readonly status: string }>
  | Unknown<'subscriptionActive', { readonly why: 'provisioning' }>
  | Met<'delegatedAdminPrivileges'>
  | Failed<'delegatedAdminPrivileges', { readonly why: 'notGranted' }>
  | Unknown<'delegatedAdminPrivileges', { readonly why: 'notReported' }>
  | Met<'noConflictingServices'>
  | Failed<'noConflictingServices', { readonly conflicts: readonly ServiceConflict[] }>
  | Unknown<'noConflictingServices', HoldingsUnseen>
  | Met<'targetNotHeld'>
  | Failed<'targetNotHeld', { readonly holdings: readonly Holding[] }>
  | Unknown<'targetNotHeld', HoldingsUnseen>
  | Met<'noAddOns'>
  | Failed<'noAddOns', { readonly addOns: readonly AddOn[] }>
  | Met<'provisioned'>
  | Failed<'provisioned', { readonly since: string | undefined }>
  | Met<'billingCycleSupported'>
  | Failed<'billingCycleSupported', { readonly billingCycle: string; readonly supported: readonly string[] }>
  | Unknown<'billingCycleSupported', { readonly billingCycle: string }>
  | Met<'upgradePathExists'>
  | Failed<
      'upgradePathExists',
      { readonly why: 'noPathFromOffer' | 'targetNotOffered' | 'wrongMarket'; readonly packId: RulePackId }
    >
  | Unknown<'upgradePathExists', { readonly why: 'marketNotReported' }>

export type Condition = ConditionResult['condition']

/** The judgement on one target. All eight conditions, always in the order of the documents, then of the API. */
export type UpgradeVerdict = {
  readonly target: Offer
  /** Undefined only where no path exists (condition 8 failed). */
  readonly path: UpgradePath | undefined
  readonly isEligible: boolean
  readonly conditions: readonly ConditionResult[]
  readonly minimumQuantity: number
  readonly maximumQuantity: number
  readonly servicesAdded: readonly ServiceFamily[]
  readonly servicesLost: readonly ServiceFamily[]
  /** Service plan part names of the smaller apps, where both SKUs are documented. */
  readonly appsAdded: readonly string[]
  readonly appsLost: readonly string[]
}

/** Verdicts for every target of one subscription, in the order the document prints them. Empty: the pack has no path from this offer. */
export type UpgradeAssessment = {
  readonly subscriptionId: string
  readonly isUpgradeable: boolean
  readonly verdicts: readonly UpgradeVerdict[]
}
