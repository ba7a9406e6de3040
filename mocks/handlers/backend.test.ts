import { apiFaultSchema } from '#contract/apiFault.ts'
import { subscriptionSchema, subscriptionsSchema } from '#contract/subscription.ts'
import { readWireExactly } from '#contract/wire.ts'
import { createHandlers } from '#mocks/createHandlers.ts'
import { createNodeSandbox } from '#mocks/node.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { getResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createBackend } from './createBackend.ts'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})
afterEach(() => {
  vi.useRealTimers()
})

const { contosoBakery } = scenarios
const customer = `/v1/customers/${contosoBakery.customerId}`
const basic = `${customer}/subscriptions/${contosoBakery.subscriptions.basic.id}`
const upgrades = `${basic}/upgrades`
const e3 = { targetOffer: { id: '796B6B5F-613C-4E24-A17C-EBA730D49C02' }, upgradeType: 'upgrade_only' }
const e5 = { targetOffer: { id: 'A044B16A-1861-4308-8086-A3A3B506FAC2' }, upgradeType: 'upgrade_only' }
const requestId = '9b4bd8b7-7a3c-4f0f-8f4e-4f7a1c2d3e4f'

test('request and correlation ids are echoed, and made up where absent', async () => {
  const sent = { 'MS-RequestId': requestId, 'MS-CorrelationId': '11111111-2222-4333-8444-555555555555' }
  const { headers } = await backend.send('GET', customer, undefined, sent)
  expect(headers.get('MS-RequestId')).toBe(requestId)
  expect(headers.get('MS-CorrelationId')).toBe('11111111-2222-4333-8444-555555555555')
  expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  expect(headers.get('MS-CV')).toMatch(/^[A-Za-z0-9+/]{16}\.0$/)
  expect(headers.get('MS-ServerId')).toBe('101112202')
  const bare = await backend.send('GET', '/v1/customers/contoso')
  expect(bare.headers.get('MS-RequestId')).toMatch(/^[0-9a-f-]{36}$/)
})

test.for([
  ['GET', '/v1'],
  ['GET', '/v1/invoices'],
  ['POST', '/v1/customers'],
  ['PATCH', customer],
  ['GET', '/sandbox/lessons'],
] as const)('%s %s is nothing the backend knows', async ([method, path]) => {
  const answer = await backend.send(method, path, method === 'GET' ? undefined : {})
  expect(answer).toMatchObject({ status: 404, body: { code: 1000, data: [], source: 'PartnerFD' } })
  expect(readWireExactly(apiFaultSchema, answer.body).ok).toBe(true)
})

test.for(['/', '/customers', '/assets/index.js', '/v10/customers', '/repo/v1/customers', '/sandboxes'])(
  '%s passes through',
  async (path) => {
    const handlers = [...createHandlers(createBackend(backend.store))]
    expect(await getResponse(handlers, new Request(`https://sandbox.test${path}`))).toBeUndefined()
  },
)

test('a repeated request id is answered with what the first one was answered, and runs once', async () => {
  const headers = { 'MS-RequestId': requestId }
  const first = await backend.send('POST', upgrades, e3, headers)
  backend.setNow('2026-11-20T09:01:00Z')
  const second = await backend.send('POST', upgrades, e3, { 'MS-RequestId': requestId.toUpperCase() })
  expect(second.status).toBe(200)
  expect(second.body).toEqual(first.body)
  expect((await backend.read(subscriptionsSchema, `${customer}/subscriptions`)).totalCount).toBe(2)
})

test('two at once with one request id run once', async () => {
  const headers = { 'MS-RequestId': requestId }
  const [first, second] = await Promise.all([
    backend.send('POST', upgrades, e3, headers),
    backend.send('POST', upgrades, e3, headers),
  ])
  expect(second.body).toEqual(first.body)
  expect(first.body).toMatchObject({ upgradeErrors: [] })
})

test('the same request id with another body is refused', async () => {
  const headers = { 'MS-RequestId': requestId }
  await backend.send('POST', upgrades, e3, headers)
  expect(await backend.send('POST', upgrades, e5, headers)).toMatchObject({
    status: 400,
    body: { code: 800002, data: ['MS-RequestId'] },
  })
})

test('a refused request is not remembered: its id may be used again', async () => {
  const headers = { 'MS-RequestId': requestId }
  const wrong = { ...e3, quantity: 0 }
  expect((await backend.send('POST', upgrades, wrong, headers)).status).toBe(400)
  expect(await backend.send('POST', upgrades, e3, headers)).toMatchObject({ status: 200, body: { upgradeErrors: [] } })
})

test('a PATCH is run once per request id as well', async () => {
  const current = await backend.read(subscriptionSchema, basic)
  const body = { ...current, quantity: 20 }
  const headers = { 'MS-RequestId': requestId }
  const first = await backend.send('PATCH', basic, body, headers)
  expect(first.status).toBe(200)
  expect((await backend.send('PATCH', basic, body, headers)).body).toEqual(first.body)
  expect(await backend.send('PATCH', basic, body)).toMatchObject({ status: 400, body: { code: 2055 } })
})

test('a billing admin may look but not act', async () => {
  await backend.send('PATCH', '/sandbox/settings', { role: 'billing ADMIN' })
  expect((await backend.send('GET', upgrades)).status).toBe(200)
  for (const [method, path, body] of [
    ['POST', upgrades, e3],
    ['PATCH', basic, { friendlyName: 'x' }],
  ] as const) {
    expect(await backend.send(method, path, body)).toMatchObject({ status: 403, body: { code: 900150 } })
  }
  expect((await backend.read(subscriptionSchema, basic)).status).toBe('active')
})

test.for(['Global admin', 'User management admin', 'Admin agent', 'Sales agent', 'Helpdesk agent'])(
  'a %s may upgrade',
  async (role) => {
    const headers = { 'Sandbox-Settings': `role=${encodeURIComponent(role)}` }
    expect(await backend.send('POST', upgrades, e3, headers)).toMatchObject({
      status: 200,
      body: { upgradeErrors: [] },
    })
  },
)

test("a tab's own settings win over the stored ones, in that tab alone", async () => {
  await backend.send('PATCH', '/sandbox/settings', { role: 'Billing admin' })
  const headers = { 'Sandbox-Settings': 'role=admin+agent' }
  expect((await backend.send('PATCH', basic, { friendlyName: 'x' }, headers)).status).toBe(200)
  expect((await backend.send('PATCH', basic, { friendlyName: 'x' })).status).toBe(403)
})

test("a bad value among a tab's own settings is refused, naming it", async () => {
  const headers = { 'Sandbox-Settings': 'pack=worldwide-1999' }
  expect(await backend.send('GET', customer, undefined, headers)).toMatchObject({
    status: 400,
    body: { data: ['pack'] },
  })
})

test('each pack has a book of its own', async () => {
  const in2019 = { 'Sandbox-Settings': 'pack=worldwide-2019' }
  await backend.send('POST', upgrades, e3)
  const other = await backend.read(subscriptionsSchema, `${customer}/subscriptions`, in2019)
  expect(other.items.map(({ status }) => status)).toEqual(['active'])
})

test("however slow the service is, the sandbox's own controls answer at once", async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  await backend.send('PATCH', '/sandbox/settings', { latency: 20_000 })
  const slow = backend.send('GET', customer)
  expect((await backend.send('GET', '/sandbox/settings')).status).toBe(200)
  expect((await backend.send('GET', '/sandbox/book')).status).toBe(200)
  expect((await backend.send('PATCH', '/sandbox/settings', { latency: 0 })).status).toBe(200)
  expect((await backend.send('POST', '/sandbox/reset')).status).toBe(200)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(20_000)
  expect((await slow).status).toBe(200)
})

test('an answer takes as long as the latency says', async () => {
  await backend.send('PATCH', '/sandbox/settings', { latency: 60 })
  const started = performance.now()
  await backend.send('GET', customer)
  expect(performance.now() - started).toBeGreaterThan(55)
})

test('a failure inside the backend is a 500 in the shape of every error', async () => {
  const broken = {
    ...backend.store,
    book: () => {
      throw new Error('the disk is full')
    },
  }
  const response = await getResponse(
    [...createHandlers(createBackend(broken))],
    new Request(`https://sandbox.test${customer}`),
  )
  expect(response?.status).toBe(500)
  expect(await response?.json()).toMatchObject({ code: 800003, source: 'PartnerFD' })
})

test('in Node, fetch reaches the backend', async () => {
  const server = createNodeSandbox(backend.store)
  server.listen({ onUnhandledFrame: 'error' })
  try {
    const response = await fetch(`https://sandbox.test${customer}`)
    expect(await response.json()).toMatchObject({ companyProfile: { companyName: 'Contoso Bakery' } })
  } finally {
    server.close()
  }
})
