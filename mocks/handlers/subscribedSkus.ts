import { currentSubscribedSkus } from '#mocks/book/currentRecord.ts'

import { collection } from './answers.ts'
import { findTenant } from './lookups.ts'
import type { Answer, BackendRequest, Route } from './route.ts'

function listSubscribedSkus(request: BackendRequest): Answer {
  const tenant = findTenant(request)
  if (!tenant.ok) return tenant.answer
  return collection(currentSubscribedSkus(tenant.value, request.now, request.pack.brand))
}

export const subscribedSkuRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/customers/:customerId/subscribedskus', answer: listSubscribedSkus },
]
