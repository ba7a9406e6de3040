import { customersPageSchema } from '#contract/customer.ts'
import { bookFileSchema, packIds, roleNames, sandboxSettingsAnswerSchema } from '#contract/sandbox.ts'
import { subscriptionSchema, subscriptionsSchema } from '#contract/subscription.ts'
import { rulePackIds } from '#domain/catalogue/rulePacks.ts'
import { roles } from '#domain/roles.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})

const { contosoBakery } = scenarios
const contoso = `/v1/customers/${contosoBakery.customerId}`
const basic = `${contoso}/subscriptions/${contosoBakery.subscriptions.basic.id}`

function settings(header = '') {
  return backend.read(sandboxSettingsAnswerSchema, '/sandbox/settings', { 'Sandbox-Settings': header })
}

test('the settings know the packs and roles that the rules know', () => {
  expect(packIds).toEqual(rulePackIds)
  expect(roleNames).toEqual(roles)
})

test('settings tell what is stored, what is in force, what the defaults are and where all is kept', async () => {
  const answer = await settings('role=Sales%20agent&customers=1000')
  expect(answer).toMatchObject({
    startedOn: '2026-11-20',
    storage: { state: 'memory' },
    effective: {
      pack: 'worldwide-2020',
      role: 'Sales agent',
      disputedPath: 'as-printed',
      customers: 1000,
      seed: 1,
      latency: 0,
      startedOn: '2026-11-20',
    },
    defaults: { pack: 'worldwide-2020', role: 'Admin agent', customers: 500 },
  })
  expect(answer.role).toBeUndefined()
})

test('settings are changed one by one; unknown ones are kept, null forgets', async () => {
  const patch = { pack: 'WORLDWIDE-2021', role: 'helpdesk agent', seed: '7', faults: ['slow'] }
  const { status, body } = await backend.send('PATCH', '/sandbox/settings', patch)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    pack: 'worldwide-2021',
    role: 'Helpdesk agent',
    seed: 7,
    faults: ['slow'],
    effective: { pack: 'worldwide-2021', role: 'Helpdesk agent' },
  })
  await backend.send('PATCH', '/sandbox/settings', { role: null, latency: 10 })
  expect(await settings()).toMatchObject({
    pack: 'worldwide-2021',
    faults: ['slow'],
    effective: { role: 'Admin agent', latency: 10 },
  })
  expect((await settings()).role).toBeUndefined()
})

test('the whole answer may be sent back', async () => {
  await backend.send('PATCH', '/sandbox/settings', { ...(await settings()), latency: 5 })
  expect(backend.store.storedSettings()).toEqual({ startedOn: '2026-11-20', latency: 5 })
})

test.for([
  ['{"pack": "worldwide-1999"}', 'pack'],
  ['{"role": "Owner"}', 'role'],
  ['{"disputedPath": "maybe"}', 'disputedPath'],
  ['{"customers": 0}', 'customers'],
  ['{"customers": "many"}', 'customers'],
  ['{"latency": -5}', 'latency'],
  ['{"latency": 20001}', 'latency: Expected a whole number from 0 to 20000'],
  ['{"startedOn": "soon"}', 'startedOn'],
  ['{"startedOn": "2026-02-31"}', 'startedOn'],
  ['{"seed": {}}', 'seed'],
  ['[]', ''],
  ['{"role": "Sales agent",}', 'line 1'],
] as const)('%s is refused, naming %s, and nothing is stored', async ([body, name]) => {
  const answer = await backend.send('PATCH', '/sandbox/settings', body)
  expect(answer).toMatchObject({ status: 400, body: { code: 800002 } })
  expect(JSON.stringify(answer.body)).toContain(name)
  expect(backend.store.storedSettings()).toEqual({ startedOn: '2026-11-20' })
})

test('reset forgets every change', async () => {
  await backend.send('PATCH', basic, { friendlyName: 'x', quantity: 99 })
  expect((await backend.send('POST', '/sandbox/reset')).status).toBe(200)
  expect((await backend.read(subscriptionSchema, basic)).quantity).toBe(12)
})

test('the sandbox obeys whoever sits in front of it: no role is asked for its controls', async () => {
  const billing = { 'Sandbox-Settings': 'role=Billing%20admin' }
  expect((await backend.send('POST', '/sandbox/reset', undefined, billing)).status).toBe(200)
  expect((await backend.send('PATCH', '/sandbox/settings', { seed: 3 }, billing)).status).toBe(200)
})

test('an exported book can be imported again, whole', async () => {
  await backend.send('PATCH', basic, { friendlyName: 'Ovens', quantity: 99 })
  await backend.send('POST', `${basic}/upgrades`, {
    targetOffer: { id: '796B6B5F-613C-4E24-A17C-EBA730D49C02' },
    upgradeType: 2,
  })
  const book = await backend.read(bookFileSchema, '/sandbox/book')
  const before = await backend.read(subscriptionsSchema, `${contoso}/subscriptions`)
  await backend.send('POST', '/sandbox/reset')
  const imported = await backend.send('PUT', '/sandbox/book', book)
  expect(imported).toMatchObject({ status: 200, body: { customers: book.customers.length } })
  expect(await backend.read(subscriptionsSchema, `${contoso}/subscriptions`)).toEqual(before)
  expect(await backend.read(bookFileSchema, '/sandbox/book')).toEqual(book)
  backend.setNow('2026-11-20T09:00:05Z')
  const later = await backend.read(subscriptionsSchema, `${contoso}/subscriptions`)
  expect(later.items.map(({ status }) => status)).toEqual(['deleted', 'active'])
})

const newcomer = {
  customer: {
    id: 'c0ffee00-0000-4000-8000-000000000001',
    companyProfile: { companyName: 'Aardvark Odd Things', domain: 'aardvark.example' },
    madeUp: { kept: true },
  },
  subscriptions: [
    {
      id: 'c0ffee00-0000-4000-8000-000000000002',
      offerId: 'not-in-any-catalogue',
      offerName: 'Moonlight Plan 9',
      status: 'paused_by_moon',
      quantity: 3,
      shiny: 1,
    },
  ],
  subscribedSkus: [{ productSku: { id: 'moonlight', name: 'Moonlight' }, activeUnits: 3 }],
  users: [],
}

test('an imported customer with strange offers, statuses and SKUs is answered as it came', async () => {
  const book = { format: 'upgrade-center-book/1', settings: { role: 'Billing admin' }, customers: [newcomer] }
  expect((await backend.send('PUT', '/sandbox/book', book)).status).toBe(200)
  const path = '/v1/customers/C0FFEE00-0000-4000-8000-000000000001'
  expect((await backend.send('GET', path)).body).toMatchObject({ madeUp: { kept: true } })
  const { items } = await backend.read(subscriptionsSchema, `${path}/subscriptions`)
  expect(items).toMatchObject([{ status: 'paused_by_moon', offerName: 'Moonlight Plan 9', shiny: 1 }])
  expect((await backend.send('GET', `${path}/subscribedskus`)).body).toMatchObject({ totalCount: 1 })
  const upgrades = `${path}/subscriptions/${items[0]?.id}/upgrades`
  expect((await backend.send('GET', upgrades)).body).toMatchObject({ totalCount: 0, items: [] })
  const page = await backend.read(customersPageSchema, '/v1/customers?size=1')
  expect(page.totalCount).toBe(501)
  expect((await settings()).effective.role).toBe('Admin agent')
})

test('replace drops everybody else and only then applies the settings', async () => {
  const book = { format: 'upgrade-center-book/1', settings: { role: 'Sales agent' }, customers: [newcomer] }
  expect((await backend.send('PUT', '/sandbox/book?replace=true', book)).status).toBe(200)
  const page = await backend.read(customersPageSchema, '/v1/customers')
  expect(page.items.map(({ companyProfile }) => companyProfile.companyName)).toEqual(['Aardvark Odd Things'])
  expect((await settings()).effective.role).toBe('Sales agent')
})

test.for([
  ['{\n  "format": "upgrade-center-book/1",\n  "customers": [\n    {"customer": }\n  ]\n}', 'line 4, column 18'],
  ['', 'line 1, column 1'],
  ['{"format": "upgrade-center-book/9", "settings": {}, "customers": []}', 'format'],
  ['{"format": "upgrade-center-book/1", "settings": {}}', 'customers: is missing'],
  [
    '{"format": "upgrade-center-book/1", "customers": [{"customer": {"id": "c0ffee00-0000-4000-8000-000000000001"}, "subscriptions": [{"offerId": "x"}]}]}',
    'customers[0].subscriptions[0].id: is missing',
  ],
  [
    '{"format": "upgrade-center-book/1", "customers": [{"customer": {"id": "contoso"}}]}',
    'customers[0].customer.id: Expected a GUID',
  ],
] as const)('a broken book is refused whole %#', async ([file, place]) => {
  const exported = () => JSON.stringify(backend.store.exportBook(backend.store.effectiveSettings({})))
  const before = exported()
  const answer = await backend.send('PUT', '/sandbox/book?replace=true', file)
  expect(answer).toMatchObject({ status: 400, body: { code: 800002 } })
  expect(JSON.stringify(answer.body)).toContain(place)
  expect(exported() === before).toBe(true)
})
