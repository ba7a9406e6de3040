import { skuIdOfOffer } from '#domain/catalogue/findOffer.ts'
import { provisioningState } from '#domain/provisioning.ts'

import { ok } from './answers.ts'
import { findSubscription, findTenant } from './lookups.ts'
import type { Answer, BackendRequest, Route } from './route.ts'

function getProvisioningStatus(request: BackendRequest): Answer {
  const tenant = findTenant(request)
  if (!tenant.ok) return tenant.answer
  const found = findSubscription(request)
  if (!found.ok) return found.answer
  const { offerId, quantity, status, commitmentEndDate } = found.value.subscription
  const skuId = skuIdOfOffer(offerId)
  return ok({
    ...(skuId === undefined ? {} : { skuId }),
    status: provisioningState(status),
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
