import { ok } from './answers.ts'
import { partner } from './partner.ts'
import type { Route } from './route.ts'

const invitation = new URLSearchParams({
  invType: 'ResellerRelationship',
  partnerId: partner.tenantId,
  msppId: '0',
  DAP: 'true',
})

const url = `https://admin.microsoft.com/Adminportal/Home?${invitation.toString()}#/BillingAccounts/partner-invitation`

export const relationshipRequestRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/relationshiprequests',
    answer: () => ok({ url, attributes: { objectType: 'RelationshipRequest' } }),
  },
]
