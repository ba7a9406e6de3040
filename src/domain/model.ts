/**
 * What the rules need of a customer. Each type is the least subset of the Partner Center resource of the same name,
 * spelled as on the wire, so that a parsed answer can be handed to a rule as it is.
 */

/** A subscription (Partner Center, "Subscription resources"). */
export type Subscription = {
  readonly id: string
  readonly offerId: string
  /** The wire's offer name; shown only for offers the catalogue does not know. */
  readonly offerName: string
  readonly friendlyName: string
  /** Seats. */
  readonly quantity: number
  /** A known status in snake_case, or the raw value where it is none of them. */
  readonly status: string
  /** A known billing cycle in snake_case, or the raw value where it is none of them. */
  readonly billingCycle: string
  readonly parentSubscriptionId?: string | undefined
  /** ISO date-time, UTC. */
  readonly creationDate?: string | undefined
  readonly links?: { readonly offer?: { readonly uri: string } | undefined } | undefined
}

/** Units of one SKU in the customer's tenant, whatever channel sold them (GET /customers/{id}/subscribedskus). */
export type SubscribedSku = {
  readonly productSku: { readonly id: string; readonly name: string }
  readonly activeUnits: number
  readonly warningUnits: number
  readonly suspendedUnits: number
}

/** The tenant's SKUs, or why they could not be read. `forbidden` is the answer without delegated admin privileges. */
export type SubscribedSkus =
  | { readonly state: 'read'; readonly skus: readonly SubscribedSku[] }
  | { readonly state: 'forbidden' }
  | { readonly state: 'failed' }

/** What the partner may do in the customer's tenant; absent when the wire did not say. */
export type Relationship = { readonly allowDelegatedAccess?: boolean | undefined }
