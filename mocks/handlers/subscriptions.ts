import { sameId } from '#contract/identity.ts'
import type { Subscription } from '#contract/subscription.ts'
import { currentSubscriptions } from '#mocks/book/currentRecord.ts'

import { collection, ok } from './answers.ts'
import { findCustomer, findSubscription } from './lookups.ts'
import type { Answer, BackendRequest, Route } from './route.ts'

function isAsked(subscription: Subscription, query: URLSearchParams): boolean {
  const orderId = query.get('order_id')
  const mpnId = query.get('mpn_id')
  return (
    (orderId === null || sameId(subscription.orderId ?? '', orderId)) &&
    (mpnId === null || sameId(subscription.partnerId ?? '', mpnId))
  )
}

function listSubscriptions(request: BackendRequest): Answer {
  const found = findCustomer(request)
  if (!found.ok) return found.answer
  const subscriptions = currentSubscriptions(found.value, request.now)
  return collection(subscriptions.filter((subscription) => isAsked(subscription, request.query)))
}

function getSubscription(request: BackendRequest): Answer {
  const found = findSubscription(request)
  return found.ok ? ok(found.value.subscription) : found.answer
}

function listAddOns(request: BackendRequest): Answer {
  const found = findSubscription(request)
  if (!found.ok) return found.answer
  const { subscription, subscriptions } = found.value
  return collection(subscriptions.filter((one) => sameId(one.parentSubscriptionId ?? '', subscription.id)))
}

const path = '/v1/customers/:customerId/subscriptions'

export const subscriptionRoutes: readonly Route[] = [
  { method: 'GET', path, answer: listSubscriptions },
  { method: 'GET', path: `${path}/:subscriptionId`, answer: getSubscription },
  { method: 'GET', path: `${path}/:subscriptionId/addons`, answer: listAddOns },
]
