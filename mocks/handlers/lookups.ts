import { isGuid, sameId } from '#contract/identity.ts'
import type { Subscription } from '#contract/subscription.ts'
import { currentSubscriptions } from '#mocks/book/currentRecord.ts'
import type { CustomerRecord } from '#mocks/book/customerRecord.ts'

import { accessDenied, fault, notFound } from './answers.ts'
import type { Answer, BackendRequest, Outcome } from './route.ts'

/** Ids in a path must be GUIDs: checked before anything is looked up. */
export function malformedId(params: BackendRequest['params']): Answer | undefined {
  for (const [name, what] of [
    ['customerId', 'Tenant Id'],
    ['subscriptionId', 'Subscription Id'],
    ['userId', 'User Id'],
  ] as const) {
    const id = params[name]
    if (id !== undefined && !isGuid(id)) return fault(400, 2000, `${what} must be a GUID.`)
  }
  return undefined
}

export function customerNotFound(customerId: string): Answer {
  return notFound(`Customer ${customerId} was not found.`)
}

export function subscriptionNotFound(subscriptionId: string): Answer {
  return fault(404, 20003, `Subscription ${subscriptionId} was not found.`)
}

/** The stored record of the customer of the path. */
export function findCustomer(request: BackendRequest): Outcome<CustomerRecord> {
  const { customerId = '' } = request.params
  const record = request.book.find(customerId)
  return record === undefined ? { ok: false, answer: customerNotFound(customerId) } : { ok: true, value: record }
}

/** The same, for what only delegated admin privileges let the partner see: the customer's users, licenses and SKUs. */
export function findTenant(request: BackendRequest): Outcome<CustomerRecord> {
  const found = findCustomer(request)
  return found.ok && found.value.customer.allowDelegatedAccess === false ? { ok: false, answer: accessDenied() } : found
}

/** The subscription with an id among others. */
export function subscriptionAmong(subscriptions: readonly Subscription[], id: string): Outcome<Subscription> {
  const subscription = subscriptions.find((one) => sameId(one.id, id))
  return subscription === undefined
    ? { ok: false, answer: subscriptionNotFound(id) }
    : { ok: true, value: subscription }
}

/** The customer's subscriptions and the one of the path, as they stand now. */
export function findSubscription(request: BackendRequest): Outcome<{
  readonly record: CustomerRecord
  readonly subscriptions: readonly Subscription[]
  readonly subscription: Subscription
}> {
  const customer = findCustomer(request)
  if (!customer.ok) return customer
  const subscriptions = currentSubscriptions(customer.value, request.now)
  const found = subscriptionAmong(subscriptions, request.params['subscriptionId'] ?? '')
  return found.ok ? { ok: true, value: { record: customer.value, subscriptions, subscription: found.value } } : found
}
