import { sameId } from '#contract/identity.ts'
import { subscriptionPatchSchema, type Subscription, type SubscriptionPatch } from '#contract/subscription.ts'
import { proposedChange } from '#domain/proposedChange.ts'
import {
  addOnsCancelledBy,
  addOnsSuspendedBy,
  judgeSubscriptionChange,
  type ChangeRefusal,
  type ChangeRefusalReason,
} from '#domain/subscriptionChange.ts'
import { currentRecord } from '#mocks/book/currentRecord.ts'
import type { CustomerRecord } from '#mocks/book/customerRecord.ts'
import { recordWithSubscriptions } from '#mocks/book/recordWithSubscriptions.ts'

import { fault, invalidInput, ok } from './answers.ts'
import { subscriptionAudit } from './auditEntry.ts'
import { withNextEtag } from './etag.ts'
import { customerNotFound, subscriptionAmong } from './lookups.ts'
import { readBody } from './readBody.ts'
import type { Answer, BackendRequest, Route } from './route.ts'
import type { StoredChange } from './storedChange.ts'

const descriptions: Readonly<Record<ChangeRefusalReason, string>> = {
  deleted: 'A deleted subscription cannot be changed.',
  pending: 'The subscription is not ready yet. Try again later.',
  notActive: 'The subscription is not active.',
  suspended: 'The quantity cannot be changed while the subscription is suspended.',
  trial: 'Updates are not allowed on this offer.',
  usageBased: 'The quantity of a usage-based subscription cannot be changed.',
  outsideLimits: 'The quantity is outside the limits of the offer.',
  baseNotActive: 'An add-on cannot be enabled while its base subscription is not active.',
  statusNotSettable: 'This status cannot be set.',
  billingCycleFixed: 'The billing cycle cannot be changed by an update.',
  offerFixed: 'The offer cannot be changed by an update.',
}

function refused({ httpStatus, code, reason, limits }: ChangeRefusal): Answer {
  const data = limits === undefined ? [] : [String(limits.minimum), String(limits.maximum)]
  return fault(httpStatus, code, descriptions[reason], data)
}

/** The stored resource under the body. */
function proposedBy(current: Subscription, body: SubscriptionPatch): Subscription {
  const { partnerId = current.partnerId, scheduledNextTermInstructions, nextChargeInstructions } = body
  const { fields, dropped } = proposedChange(current, body)
  const proposed: Subscription = {
    ...current,
    ...(partnerId === undefined ? {} : { partnerId }),
    scheduledNextTermInstructions,
    nextChargeInstructions,
    ...fields,
  }
  for (const member of dropped) delete proposed[member]
  return proposed
}

function isStale(current: Subscription, body: SubscriptionPatch, headers: Headers): boolean {
  const known = current.attributes?.etag
  const sent = body.attributes?.etag ?? headers.get('If-Match')?.replaceAll('"', '')
  return known !== undefined && sent !== undefined && sent !== '' && sent !== '*' && sent !== known
}

function store(
  record: CustomerRecord,
  before: Subscription,
  after: Subscription,
  request: BackendRequest,
): StoredChange {
  const family = record.subscriptions
  const suspended = addOnsSuspendedBy({ before, after }, family).map(({ id }) => id)
  const cancelled = addOnsCancelledBy({ before, after }, family).map(({ id }) => id)
  const subscriptions = family.map((one) => {
    if (one.id === before.id) return after
    if (cancelled.includes(one.id)) return withNextEtag({ ...one, status: 'deleted' })
    return suspended.includes(one.id) ? withNextEtag({ ...one, status: 'suspended' }) : one
  })
  return {
    answer: ok(after),
    record: recordWithSubscriptions(record, subscriptions, request.pack.brand),
    audit: subscriptionAudit(request, record.customer, { operationType: 'update_subscription', before, after }),
  }
}

function decide(stored: CustomerRecord, body: SubscriptionPatch, request: BackendRequest): StoredChange {
  const record = currentRecord(stored, request.now, request.pack.brand)
  const found = subscriptionAmong(record.subscriptions, request.params['subscriptionId'] ?? '')
  if (!found.ok) return found
  const current = found.value
  if (isStale(current, body, request.headers)) return { answer: fault(400, 2055, 'Etag is no longer valid.') }
  const proposed = proposedBy(current, body)
  const base = record.subscriptions.find(({ id }) => sameId(id, current.parentSubscriptionId ?? ''))
  const [refusal] = judgeSubscriptionChange(current, proposed, { base })
  if (refusal !== undefined) return { answer: refused(refusal) }
  return store(record, current, withNextEtag(proposed), request)
}

async function updateSubscription(request: BackendRequest): Promise<Answer> {
  const body = readBody(request.bodyText, subscriptionPatchSchema)
  if (!body.ok) return body.answer
  const { customerId = '', subscriptionId = '' } = request.params
  if (body.value.id !== undefined && !sameId(body.value.id, subscriptionId)) {
    return invalidInput('id is not the id of the path.', ['id'])
  }
  const answer = await request.store.change(request.settings, customerId, (record) =>
    decide(record, body.value, request),
  )
  return answer ?? customerNotFound(customerId)
}

export const subscriptionUpdateRoutes: readonly Route[] = [
  {
    method: 'PATCH',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId',
    answer: updateSubscription,
  },
]
