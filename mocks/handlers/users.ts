import { sameId } from '#contract/identity.ts'

import { collection, fault } from './answers.ts'
import { findTenant } from './lookups.ts'
import type { Answer, BackendRequest, Route } from './route.ts'

function listUsers(request: BackendRequest): Answer {
  const tenant = findTenant(request)
  return tenant.ok ? collection(tenant.value.users.map(({ user }) => user)) : tenant.answer
}

function listLicenses(request: BackendRequest): Answer {
  const tenant = findTenant(request)
  if (!tenant.ok) return tenant.answer
  const { userId = '' } = request.params
  const entry = tenant.value.users.find(({ user }) => sameId(user.id, userId))
  return entry === undefined ? fault(404, 60002, `User ${userId} was not found.`) : collection(entry.licenses)
}

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/customers/:customerId/users', answer: listUsers },
  { method: 'GET', path: '/v1/customers/:customerId/users/:userId/licenses', answer: listLicenses },
]
