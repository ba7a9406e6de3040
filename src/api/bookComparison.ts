import type { RulePack } from '#domain/catalogue/rulePack.ts'
import {
  isVerdictChanged,
  judgeUnderBoth,
  needsJudging,
  type SubscriptionUnderBoth,
} from '#domain/editions/judgeUnderBoth.ts'
import type { SubscribedSkus } from '#domain/model.ts'
import pLimit from 'p-limit'

import { customerName } from './customerName.ts'
import { type Customer, customerPages, readCustomer } from './customers.ts'
import type { Edition } from './edition.ts'
import { readSubscribedSkus, readSubscriptions } from './subscriptions.ts'

/** Of the six calls that may be under way at a time, two stay free for what the person does meanwhile. */
const customersAtATime = 4
/** Milliseconds between two reports. */
const reportEvery = 100
/** Of a very large book this many are listed, the rest only counted. */
export const comparedListLimit = 5_000

/** A subscription whose verdict is not the same under both editions. */
export type ChangedSubscription = {
  readonly customerId: string
  readonly customerName: string
  readonly judged: SubscriptionUnderBoth
}

/** How far the walk through the book has come, and what it found. */
export type BookComparison = {
  readonly customersDone: number
  /** Undefined where only the backend could know. */
  readonly customersTotal: number | undefined
  /** Customers that could not be read, whose subscriptions are therefore not judged. */
  readonly customersUnread: number
  /** Subscriptions judged. */
  readonly subscriptions: number
  /** Of these: those whose verdict changes. */
  readonly changed: number
  readonly notInLeft: number
  readonly notInRight: number
  /** The first of those that change, in the order of the book. */
  readonly list: readonly ChangedSubscription[]
}

export type BookComparisonRequest = {
  readonly left: RulePack
  readonly right: RulePack
  /** The edition in force, whose book it is. */
  readonly edition: Edition
  readonly signal: AbortSignal
  /** Told at intervals, after each page, and a last time when the walk ends, is stopped or fails. */
  readonly onProgress: (comparison: BookComparison) => void
}

type Judged = { readonly customer: Customer; readonly subscriptions: readonly SubscriptionUnderBoth[] }

const nothingSeen: SubscribedSkus = { state: 'read', skus: [] }

async function judgeCustomer(customer: Customer, request: BookComparisonRequest): Promise<Judged> {
  const { left, right, edition, signal } = request
  const subscriptions = await readSubscriptions(customer.id, signal)
  const { pack, disputedPath } = edition
  const hasPath = needsJudging({ subscriptions, pack }, left, right)
  // Without a path nothing of the tenant could change the verdict: the two calls are saved.
  const [details, subscribedSkus] = hasPath
    ? await Promise.all([readCustomer(customer.id, signal), readSubscribedSkus(customer.id, signal)])
    : [customer, nothingSeen]
  const market = details.billingProfile?.defaultAddress?.country
  const context = { subscriptions, subscribedSkus, relationship: details, pack, disputedPath, market }
  return { customer, subscriptions: judgeUnderBoth(context, left, right) }
}

function changedOf({ customer, subscriptions }: Judged): readonly ChangedSubscription[] {
  return subscriptions
    .filter(({ change }) => isVerdictChanged(change))
    .map((judged) => ({ customerId: customer.id, customerName: customerName(customer), judged }))
}

/** The counts, kept up as customers are judged; `list` grows page by page, so that it stays in the order of the book. */
function startTally(request: BookComparisonRequest) {
  let tally: BookComparison = {
    customersDone: 0,
    customersTotal: undefined,
    customersUnread: 0,
    subscriptions: 0,
    changed: 0,
    notInLeft: 0,
    notInRight: 0,
    list: [],
  }
  let reportedAt = Date.now()
  const report = () => {
    reportedAt = Date.now()
    request.onProgress(tally)
  }
  const count = (judged: Judged | undefined) => {
    const subscriptions = judged?.subscriptions ?? []
    const countOf = (is: (subscription: SubscriptionUnderBoth) => boolean) => subscriptions.filter(is).length
    tally = {
      ...tally,
      customersDone: tally.customersDone + 1,
      customersUnread: tally.customersUnread + (judged === undefined ? 1 : 0),
      subscriptions: tally.subscriptions + subscriptions.length,
      changed: tally.changed + countOf(({ change }) => isVerdictChanged(change)),
      notInLeft: tally.notInLeft + countOf(({ left }) => left.outcome === 'notInThatPack'),
      notInRight: tally.notInRight + countOf(({ right }) => right.outcome === 'notInThatPack'),
    }
    if (Date.now() - reportedAt >= reportEvery) report()
  }
  const endPage = (page: readonly (Judged | undefined)[]) => {
    const found = page.flatMap((judged) => (judged === undefined ? [] : changedOf(judged)))
    if (found.length > 0) tally = { ...tally, list: [...tally.list, ...found].slice(0, comparedListLimit) }
    report()
  }
  const tellTotal = (customersTotal: number | undefined) => {
    tally = { ...tally, customersTotal }
  }
  return { count, endPage, tellTotal, report, read: () => tally }
}

/**
 * Walks through the whole book, page by page, and judges every subscription under two editions. What a customer's calls
 * refuse counts as unread and stops nothing. Throws ApiError where the list itself cannot be read, or the abort reason of
 * `signal`; what was found until then has been reported.
 */
export async function compareBook(request: BookComparisonRequest): Promise<BookComparison> {
  const { signal } = request
  const tally = startTally(request)
  const inTurn = pLimit(customersAtATime)
  const judge = async (customer: Customer): Promise<Judged | undefined> => {
    signal.throwIfAborted()
    const judged = await judgeCustomer(customer, request).catch(() => undefined)
    signal.throwIfAborted()
    tally.count(judged)
    return judged
  }
  try {
    for await (const { customers, total } of customerPages('', signal)) {
      // What a later page calls the total may be its own length.
      if (tally.read().customersDone === 0) tally.tellTotal(total)
      tally.endPage(await Promise.all(customers.map((customer) => inTurn(() => judge(customer)))))
    }
    tally.tellTotal(tally.read().customersDone)
  } finally {
    tally.report()
  }
  return tally.read()
}
