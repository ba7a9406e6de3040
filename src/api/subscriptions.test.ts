import { environmentManager, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { customerQuery } from './customers.ts'
import { createQueryClient } from './queryClient.ts'
import { refreshCustomer, subscribedSkusQuery, subscriptionsQuery, updateSubscription } from './subscriptions.ts'
import { connectFakeService, jsonAnswer } from './testing/connectFakeService.ts'

const active = { id: 'S1', offerId: 'O1', quantity: 5, status: 'active' }
const list = (...items: readonly object[]) => jsonAnswer({ totalCount: items.length, items })
const skus = (...items: readonly object[]) => jsonAnswer({ totalCount: items.length, items })

// Without a window the query library takes itself to be on a server, where nothing is watched.
environmentManager.setIsServer(() => false)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z') })
  vi.stubGlobal('localStorage', undefined)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test("All of a customer's subscriptions, deleted ones too", async () => {
  const received = connectFakeService([list(active, { ...active, id: 'S2', status: 3 })])
  const subscriptions = await createQueryClient().fetchQuery(subscriptionsQuery('C/1'))
  expect(subscriptions.map(({ id, status }) => `${id} ${status}`)).toEqual(['S1 active', 'S2 deleted'])
  expect(received[0]?.url).toBe('/v1/customers/C%2F1/subscriptions')
})

/** How often the list is asked within ten seconds while a screen shows it. */
async function timesAsked(subscription: object): Promise<number> {
  const received = connectFakeService(Array.from({ length: 20 }, () => list(subscription)))
  const observer = new QueryObserver(createQueryClient(), subscriptionsQuery('C1'))
  const stop = observer.subscribe(() => undefined)
  await vi.advanceTimersByTimeAsync(10_000)
  stop()
  return received.length
}

test('A subscription being provisioned is read again every second', async () => {
  expect(await timesAsked({ ...active, status: 'pending', creationDate: '2026-11-20T11:59:58Z' })).toBe(11)
})

test.for([
  { case: 'an active one', subscription: { ...active, creationDate: '2026-11-20T11:59:58Z' } },
  {
    case: 'one that hangs since long',
    subscription: { ...active, status: 'pending', creationDate: '2026-11-20T11:44:00Z' },
  },
  { case: 'one of unknown age', subscription: { ...active, status: 'pending' } },
])('$case is read once', async ({ subscription }) => {
  expect(await timesAsked(subscription)).toBe(1)
})

test('The SKUs of the tenant', async () => {
  const received = connectFakeService([skus({ productSku: { id: 'K1' }, activeUnits: 5, consumedUnits: 4 })])
  expect(await createQueryClient().fetchQuery(subscribedSkusQuery('C1'))).toMatchObject({
    state: 'read',
    skus: [{ productSku: { id: 'K1' }, activeUnits: 5, consumedUnits: 4, suspendedUnits: 0 }],
  })
  expect(received[0]?.url).toBe('/v1/customers/C1/subscribedskus')
})

test('Without delegated admin privileges the SKUs are known to be hidden', async () => {
  connectFakeService([jsonAnswer({ code: 900150, description: 'No rights' }, 403)])
  expect(await createQueryClient().fetchQuery(subscribedSkusQuery('C1'))).toEqual({ state: 'forbidden' })
})

test.for([401, 404])('SKUs that cannot be read because of %d are a failure', async (status) => {
  connectFakeService([jsonAnswer({ code: 1, description: 'No' }, status)])
  await expect(createQueryClient().fetchQuery(subscribedSkusQuery('C1'))).rejects.toMatchObject({ facts: { status } })
})

test('A change sends the whole subscription back, etag and unknown members included', async () => {
  const current = {
    ...active,
    offerName: 'Offer',
    friendlyName: 'Old name',
    billingCycle: 'monthly',
    autoRenewEnabled: true,
    attributes: { etag: 'version 1', objectType: 'Subscription' },
    laterMember: [1],
  }
  const received = connectFakeService([jsonAnswer({ ...current, quantity: 7 })])
  expect(await updateSubscription('C1', current, { quantity: 7 })).toMatchObject({ id: 'S1', quantity: 7 })
  expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual(['PATCH /v1/customers/C1/subscriptions/S1'])
  expect(JSON.parse(received[0]?.body ?? '')).toEqual({
    id: 'S1',
    offerId: 'O1',
    offerName: 'Offer',
    friendlyName: 'Old name',
    quantity: 7,
    status: 'active',
    billingCycle: 'monthly',
    autoRenewEnabled: true,
    attributes: { etag: 'version 1', objectType: 'Subscription' },
    laterMember: [1],
  })
})

// Partner Center, "Update a subscription by ID": a slow change is answered 202 with a Location and no body.
test('A change that the service still works on is no failure', async () => {
  const location = { Location: '/customers/C1/subscriptions/S1' }
  connectFakeService([new Response('', { status: 202, headers: location })])
  const current = { ...active, offerName: '', friendlyName: '', billingCycle: 'monthly' }
  expect(await updateSubscription('C1', current, { quantity: 7 })).toBeUndefined()
})

test('After a change everything of that customer is read again, and nothing of others', async () => {
  const client = createQueryClient()
  const answers = [jsonAnswer({ id: 'C1' }), list(active), jsonAnswer({ id: 'C2' })]
  connectFakeService(answers)
  await client.fetchQuery(customerQuery('C1'))
  await client.fetchQuery(subscriptionsQuery('C1'))
  await client.fetchQuery(customerQuery('C2'))
  await refreshCustomer(client, 'c1')
  const isStale = (key: readonly string[]) => client.getQueryState(key)?.isInvalidated
  expect(isStale(['customer', 'c1', 'details'])).toBe(true)
  expect(isStale(['customer', 'c1', 'subscriptions'])).toBe(true)
  expect(isStale(['customer', 'c2', 'details'])).toBe(false)
})
