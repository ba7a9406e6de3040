import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { afterEach, expect, test } from 'vitest'

import { connectBackend } from './backend.ts'
import { compareBook, type BookComparison } from './bookComparison.ts'
import { jsonAnswer } from './testing/connectFakeService.ts'

const basic = 'BD938F12-058F-4927-BBA3-AE36B1D2501C'
const appsForBusiness = '5C9FD4CC-EDCE-44A8-8E91-07DF09744609'
const azure = 'MS-AZR-0145P'

type Answers = Readonly<Record<string, () => Response>>

/** A service that answers by path. Out: the paths it was asked, and the most it had to answer at a time. */
function serve(answers: Answers) {
  const asked: string[] = []
  let open = 0
  let mostOpen = 0
  const answer: typeof fetch = async (input) => {
    const path = typeof input === 'string' ? input : ''
    asked.push(path)
    open += 1
    mostOpen = Math.max(mostOpen, open)
    await Promise.resolve()
    open -= 1
    return answers[path]?.() ?? jsonAnswer({ code: 404, description: path }, 404)
  }
  connectBackend({ backend: { kind: 'sandbox' }, fetch: Promise.resolve(answer) })
  return { asked, mostOpen: () => mostOpen }
}

afterEach(() => {
  connectBackend({ backend: { kind: 'sandbox' }, fetch: Promise.resolve((input, init) => fetch(input, init)) })
})

function customers(ids: readonly string[], totalCount: number, next?: string): () => Response {
  return () =>
    jsonAnswer({
      totalCount,
      items: ids.map((id) => ({ id, companyProfile: { companyName: `Company ${id}`, domain: `${id}.example` } })),
      ...(next === undefined ? {} : { links: { next: { uri: next, method: 'GET', headers: [] } } }),
    })
}

function subscriptions(...offers: readonly string[]): () => Response {
  return () =>
    jsonAnswer({
      totalCount: offers.length,
      items: offers.map((offerId, index) => ({
        id: `subscription-${index}`,
        offerId,
        offerName: 'On the wire',
        friendlyName: '',
        quantity: 5,
        status: 'active',
        billingCycle: 'monthly',
        unitType: 'Licenses',
      })),
    })
}

function details(id: string): () => Response {
  return () =>
    jsonAnswer({
      id,
      companyProfile: { companyName: `Company ${id}` },
      allowDelegatedAccess: true,
      billingProfile: { defaultAddress: { country: 'US' } },
    })
}

const noSkus = () => jsonAnswer({ totalCount: 0, items: [] })

function wholeCustomer(id: string, ...offers: readonly string[]): Answers {
  return {
    [`/v1/customers/${id}`]: details(id),
    [`/v1/customers/${id}/subscriptions`]: subscriptions(...offers),
    [`/v1/customers/${id}/subscribedskus`]: noSkus,
  }
}

const firstPage = '/v1/customers?size=100'

function compare(more: Partial<Parameters<typeof compareBook>[0]> = {}): Promise<BookComparison> {
  return compareBook({
    left: rulePacks['worldwide-2019'],
    right: rulePacks['worldwide-2020'],
    edition: { pack: rulePacks['worldwide-2020'], disputedPath: 'as-printed', role: undefined },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...more,
  })
}

test('the whole book, over two pages: how many change their verdict, and which', async () => {
  serve({
    [firstPage]: customers(['a', 'b'], 3, '/customers?second'),
    '/v1/customers?second': customers(['c'], 1),
    ...wholeCustomer('a', basic),
    ...wholeCustomer('b', appsForBusiness, azure),
    ...wholeCustomer('c', appsForBusiness),
  })
  const { list, ...counts } = await compare()
  expect(counts).toEqual({
    customersDone: 3,
    customersTotal: 3,
    customersUnread: 0,
    subscriptions: 4,
    changed: 2,
    notInLeft: 0,
    notInRight: 0,
  })
  expect(list.map((found) => `${found.customerName} ${found.judged.subscription.id} ${found.judged.change}`)).toEqual([
    'Company b subscription-0 otherTargets',
    'Company c subscription-0 otherTargets',
  ])
})

test('offers that one of the editions does not have are counted on its side', async () => {
  serve({ [firstPage]: customers(['a'], 1), ...wholeCustomer('a', azure, azure, basic) })
  expect(await compare({ left: rulePacks['21vianet-2018'] })).toMatchObject({
    subscriptions: 3,
    changed: 1,
    notInLeft: 2,
    notInRight: 0,
  })
})

test('a customer without a path costs one call, the others three', async () => {
  const { asked } = serve({
    [firstPage]: customers(['a', 'b'], 2),
    ...wholeCustomer('a', azure),
    ...wholeCustomer('b', basic),
  })
  await compare()
  expect(asked.toSorted()).toEqual([
    '/v1/customers/a/subscriptions',
    '/v1/customers/b',
    '/v1/customers/b/subscribedskus',
    '/v1/customers/b/subscriptions',
    firstPage,
  ])
})

test('a customer that cannot be read is counted and stops nothing', async () => {
  serve({
    [firstPage]: customers(['a', 'b'], 2),
    ...wholeCustomer('b', appsForBusiness),
  })
  expect(await compare()).toMatchObject({ customersDone: 2, customersUnread: 1, subscriptions: 1, changed: 1 })
})

test('without delegated admin privileges a subscription is blocked under both editions', async () => {
  serve({
    [firstPage]: customers(['a'], 1),
    ...wholeCustomer('a', appsForBusiness),
    '/v1/customers/a': () => jsonAnswer({ id: 'a', allowDelegatedAccess: false }),
    '/v1/customers/a/subscribedskus': () => jsonAnswer({ code: 403, description: 'Not allowed' }, 403),
  })
  expect(await compare()).toMatchObject({ customersUnread: 0, subscriptions: 1, changed: 0 })
})

test('each page is told, with the total of the first and the list so far', async () => {
  serve({
    [firstPage]: customers(['a'], 9, '/customers?second'),
    '/v1/customers?second': customers(['b'], 1),
    ...wholeCustomer('a', appsForBusiness),
    ...wholeCustomer('b', appsForBusiness),
  })
  const told: BookComparison[] = []
  await compare({ onProgress: (comparison) => told.push(comparison) })
  const pages = told.map(({ customersDone, customersTotal, list }) => [customersDone, customersTotal, list.length])
  expect(pages).toContainEqual([1, 9, 1])
  expect(pages).toContainEqual([2, 9, 2])
  expect(pages.at(-1)).toEqual([2, 2, 2])
})

test('stopped, it ends with the reason, and what was found has been told', async () => {
  const controller = new AbortController()
  const { asked } = serve({
    [firstPage]: customers(['a'], 2, '/customers?second'),
    ...wholeCustomer('a', appsForBusiness),
  })
  const told: BookComparison[] = []
  const walk = compare({
    signal: controller.signal,
    onProgress: (comparison) => {
      told.push(comparison)
      controller.abort(new Error('enough'))
    },
  })
  await expect(walk).rejects.toThrow('enough')
  expect(told.at(-1)).toMatchObject({ customersDone: 1, changed: 1 })
  expect(asked).not.toContain('/v1/customers?second')
})

test('a list that cannot be read is a failure', async () => {
  serve({ [firstPage]: () => jsonAnswer({ code: 900150, description: 'Not allowed' }, 403) })
  await expect(compare()).rejects.toMatchObject({ facts: { status: 403, code: '900150' } })
})

test('at most six calls are under way at a time', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `many-${index}`)
  const { mostOpen } = serve({
    [firstPage]: customers(ids, 40),
    ...Object.assign({}, ...ids.map((id) => wholeCustomer(id, basic))),
  })
  expect(await compare()).toMatchObject({ customersDone: 40, subscriptions: 40, changed: 0 })
  expect(mostOpen()).toBeLessThanOrEqual(6)
  expect(mostOpen()).toBeGreaterThan(1)
})
