import type { Subscription } from '#contract/subscription.ts'
import { upgradeRequestSchema, type UpgradeRequest, type UpgradeResult } from '#contract/upgrade.ts'
import { offerByKey } from '#domain/catalogue/findOffer.ts'
import { judgeUpgradeOrder } from '#domain/judgeUpgradeOrder.ts'
import { currentRecord } from '#mocks/book/currentRecord.ts'
import type { CustomerRecord } from '#mocks/book/customerRecord.ts'

import { fault, ok } from './answers.ts'
import { subscriptionAudit } from './auditEntry.ts'
import { customerNotFound, subscriptionAmong } from './lookups.ts'
import { accountOf } from './partner.ts'
import { readBody } from './readBody.ts'
import type { Answer, BackendRequest, Route } from './route.ts'
import type { StoredChange } from './storedChange.ts'
import { upgradeContext } from './upgradeContext.ts'
import { upgradeErrorResources } from './upgradeErrorResource.ts'
import { upgradedRecord, type UpgradeOrder } from './upgradedRecord.ts'

type Upgraded = Required<Pick<StoredChange, 'record' | 'audit'>> & {
  readonly result: Pick<UpgradeResult, 'targetSubscriptionId' | 'licenseErrors'>
}

function upgrade(record: CustomerRecord, order: UpgradeOrder, request: BackendRequest, account: string): Upgraded {
  const { record: after, created, licenseErrors } = upgradedRecord(record, order)
  const audit = subscriptionAudit(request, record.customer, {
    operationType: 'upgrade_subscription',
    before: order.source,
    after: created,
    userPrincipalName: account,
    customizedData: [
      { key: 'SourceSubscriptionId', value: order.source.id },
      { key: 'TargetSubscriptionId', value: created.id },
      { key: 'UpgradeType', value: order.upgradeType },
    ],
  })
  return { record: after, audit, result: { targetSubscriptionId: created.id, licenseErrors } }
}

/** What a colleague did to the source meanwhile, where this customer has one who is faster; it happens once. */
function colleagueChange(
  record: CustomerRecord,
  source: Subscription,
  request: BackendRequest,
): Pick<StoredChange, 'record' | 'audit'> {
  const { colleagueUpgradesTo, ...rest } = record
  const target = offerByKey(colleagueUpgradesTo ?? '')
  if (target === undefined || source.status !== 'active') return {}
  const order = {
    source,
    target,
    quantity: source.quantity,
    upgradeType: 'upgrade_with_license_transfer',
    now: request.now,
    brand: request.pack.brand,
  } as const
  const { record: after, audit } = upgrade(rest, order, request, accountOf('Sales agent'))
  return { record: after, audit }
}

/** The answer in either case: refused where there are upgrade errors, done where there is a target subscription. */
function answer(body: UpgradeRequest, source: Subscription, outcome: Partial<UpgradeResult>): Answer {
  return ok({
    sourceSubscriptionId: source.id,
    upgradeType: body.upgradeType,
    upgradeErrors: [],
    licenseErrors: [],
    ...outcome,
    attributes: { objectType: 'UpgradeResult' },
  })
}

function decide(stored: CustomerRecord, body: UpgradeRequest, request: BackendRequest): StoredChange {
  const { now, pack } = request
  const asked = currentRecord(stored, now, pack.brand)
  const subscriptionId = request.params['subscriptionId'] ?? ''
  const before = subscriptionAmong(asked.subscriptions, subscriptionId)
  if (!before.ok) return before
  const meanwhile = colleagueChange(asked, before.value, request)
  const record = meanwhile.record ?? asked
  const found = subscriptionAmong(record.subscriptions, subscriptionId)
  if (!found.ok) return found
  const source = found.value
  const context = upgradeContext(request, record, record.subscriptions)
  const { targetOffer, upgradeType } = body
  const judged = judgeUpgradeOrder({ ...context, source, targetOfferId: targetOffer.id, quantity: body.quantity })
  if (judged.state === 'refused') {
    return { ...meanwhile, answer: answer(body, source, { upgradeErrors: upgradeErrorResources(judged.conditions) }) }
  }
  if (judged.state === 'outsideLimits') {
    const limits = [String(judged.limits.minimum), String(judged.limits.maximum)]
    return { ...meanwhile, answer: fault(400, 2002, 'The quantity is outside the limits of the offer.', limits) }
  }
  const { target, quantity } = judged
  const order = { source, target, quantity, upgradeType, now, brand: pack.brand }
  const { result, ...change } = upgrade(record, order, request, accountOf(request.settings.role))
  return { ...change, answer: answer(body, source, result) }
}

async function submitUpgrade(request: BackendRequest): Promise<Answer> {
  const body = readBody(request.bodyText, upgradeRequestSchema)
  if (!body.ok) return body.answer
  const { customerId = '' } = request.params
  const { settings, store } = request
  const answered = await store.change(settings, customerId, (record) => decide(record, body.value, request))
  return answered ?? customerNotFound(customerId)
}

export const upgradeSubmissionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId/upgrades',
    answer: submitUpgrade,
  },
]
