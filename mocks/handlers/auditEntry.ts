import type { AuditRecord } from '#contract/auditRecord.ts'
import type { Customer } from '#contract/customer.ts'
import { headers } from '#contract/paging.ts'
import type { Subscription } from '#contract/subscription.ts'

import { accountOf, partner } from './partner.ts'
import type { BackendRequest } from './route.ts'

/** The trace of a changed subscription: who, when, what it was and what it is. */
export function subscriptionAudit(
  request: Pick<BackendRequest, 'headers' | 'now' | 'settings'>,
  customer: Customer,
  change: {
    readonly operationType: 'update_subscription' | 'upgrade_subscription'
    readonly before: Subscription
    readonly after: Subscription
    readonly customizedData?: AuditRecord['customizedData']
    /** Somebody else than the person in front of the screen. */
    readonly userPrincipalName?: string
  },
): AuditRecord {
  const correlationId = request.headers.get(headers.correlationId)
  return {
    partnerId: partner.tenantId,
    customerId: customer.id,
    customerName: customer.companyProfile.companyName,
    userPrincipalName: change.userPrincipalName ?? accountOf(request.settings.role),
    resourceType: 'subscription',
    resourceOldValue: JSON.stringify(change.before),
    resourceNewValue: JSON.stringify(change.after),
    operationType: change.operationType,
    ...(correlationId === null ? {} : { originalCorrelationId: correlationId }),
    operationDate: request.now,
    operationStatus: 'succeeded',
    customizedData: change.customizedData ?? [],
    attributes: { objectType: 'AuditRecord' },
  }
}
