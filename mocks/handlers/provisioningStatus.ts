import type { Subscription } from '#contract/subscription.ts'
import { skuIdOfOffer } from '#domain/catalogue/findOffer.ts'

import { ok } from './answers.ts'
import { findSubscription, findTenant } from './lookups.ts'
import type { Answer, BackendRequest, Route } from './route.ts'

function provisioningState({ status }: Subscription): 'none' | 'pending' | 'success' {
  if (status === 'pending') return 'pending'
  return status === 'deleted' || status === 'none' ? 'none' : 'success'
}

function getProvisioningStatus(request: BackendRequest): Answer {
  const tenant = findTenant(request)
  if (!tenant.ok) return tenant.answer
  const found = findSubscription(request)
  if (!found.ok) return found.answer
  const { subscription } = found.value
  const { offerId, quantity, commitmentEndDate } = subscription
  const skuId = skuIdOfOffer(offerId)
  return ok({
    ...(skuId === undefined ? {} : { skuId }),
    status: provisioningState(subscription),
    quantity,
    ...(commitmentEndDate === undefined ? {} : { endDate: commitmentEndDate }),
    attributes: { objectType: 'ProvisioningStatus' },
  })
}

export const provisioningStatusRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId/provisioningstatus',
    answer: getProvisioningStatus,
  },
]
