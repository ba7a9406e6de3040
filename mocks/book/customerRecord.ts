import type { Customer } from '#contract/customer.ts'
import type { License, SubscribedSku, User } from '#contract/license.ts'
import type { Subscription } from '#contract/subscription.ts'

/** One customer of the book: every part is the Partner Center answer itself, unknown fields included. */
export type CustomerRecord = {
  readonly customer: Customer
  readonly subscriptions: readonly Subscription[]
  readonly subscribedSkus: readonly SubscribedSku[]
  readonly users: readonly { readonly user: User; readonly licenses: readonly License[] }[]
  /** Per subscription id (lower case): the ISO instant at which `pending` ends. Absent: it never ends by itself. */
  readonly provisioningEnds?: Readonly<Record<string, string>> | undefined
  /** Offer key a colleague upgrades the source to, once, just before the next submitted upgrade of this customer is judged. */
  readonly colleagueUpgradesTo?: string | undefined
}
