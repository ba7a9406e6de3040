import { outsideChangeSchema, type OutsideChange } from '#contract/outsideChange.ts'
import { customerHoldings } from '#domain/eligibility/customerHoldings.ts'
import { isSameId } from '#domain/isSameId.ts'
import { statusAfterEvent, type SubscriptionEvent } from '#domain/outsideChange.ts'
import { currentRecord } from '#mocks/book/currentRecord.ts'
import type { CustomerRecord } from '#mocks/book/customerRecord.ts'
import { recordWithoutElsewhere, recordWithSubscriptions } from '#mocks/book/recordWithSubscriptions.ts'

import { ok } from './answers.ts'
import { withNextEtag } from './etag.ts'
import { customerNotFound, subscriptionAmong } from './lookups.ts'
import { readBody } from './readBody.ts'
import type { Answer, BackendRequest, Route } from './route.ts'
import type { StoredChange } from './storedChange.ts'

const nothing: StoredChange = { answer: ok({ isChanged: false }) }

function changed(record: CustomerRecord): StoredChange {
  return { answer: ok({ isChanged: true }), record }
}

function acceptDelegatedAdmin(record: CustomerRecord): StoredChange {
  if (record.customer.allowDelegatedAccess === true) return nothing
  return changed({ ...record, customer: { ...record.customer, allowDelegatedAccess: true } })
}

function cancelElsewhere(record: CustomerRecord, skuId: string, request: BackendRequest): StoredChange {
  const { brand } = request.pack
  const { elsewhere } = customerHoldings({
    subscriptions: record.subscriptions,
    // The customer sees its own tenant, whatever the partner may see of it.
    subscribedSkus: { state: 'read', skus: record.subscribedSkus },
    relationship: { allowDelegatedAccess: true },
    brand,
  })
  const isHeld = elsewhere.some((holding) => isSameId(holding.skuId, skuId))
  return isHeld ? changed(recordWithoutElsewhere(record, skuId, brand)) : nothing
}

function happenTo(
  record: CustomerRecord,
  event: SubscriptionEvent,
  subscriptionId: string,
  request: BackendRequest,
): StoredChange {
  const found = subscriptionAmong(record.subscriptions, subscriptionId)
  if (!found.ok) return found
  const status = statusAfterEvent(event, found.value)
  if (status === undefined) return nothing
  const subscriptions = record.subscriptions.map((one) =>
    one === found.value ? withNextEtag({ ...one, status }) : one,
  )
  return changed(recordWithSubscriptions(record, subscriptions, request.pack.brand))
}

function decide(stored: CustomerRecord, change: OutsideChange, request: BackendRequest): StoredChange {
  const record = currentRecord(stored, request.now, request.pack.brand)
  switch (change.kind) {
    case 'acceptDelegatedAdmin':
      return acceptDelegatedAdmin(record)
    case 'cancelElsewhere':
      return cancelElsewhere(record, change.skuId, request)
    default:
      return happenTo(record, change.kind, change.subscriptionId, request)
  }
}

async function changeFromOutside(request: BackendRequest): Promise<Answer> {
  const body = readBody(request.bodyText, outsideChangeSchema)
  if (!body.ok) return body.answer
  const { customerId = '' } = request.params
  const answer = await request.store.change(request.settings, customerId, (record) =>
    decide(record, body.value, request),
  )
  return answer ?? customerNotFound(customerId)
}

export const outsideChangeRoutes: readonly Route[] = [
  { method: 'POST', path: '/sandbox/customers/:customerId/outside-changes', answer: changeFromOutside },
]
