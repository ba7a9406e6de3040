import { subscriptionSchema, subscriptionsSchema } from '#contract/subscription.ts'
import { scenarioList, scenarios } from '#mocks/seed/scenarios.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})

const contoso = `/v1/customers/${scenarios.contosoBakery.customerId}/subscriptions`

test('a subscription is listed and found by id in either case', async () => {
  const expected = {
    id: '09046072-403B-40B9-8907-68D004B20B6A',
    offerId: 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
    offerName: 'Microsoft 365 Business Basic',
    quantity: 12,
    status: 'active',
    billingCycle: 'monthly',
    attributes: { objectType: 'Subscription' },
  }
  const { items, totalCount } = await backend.read(subscriptionsSchema, contoso)
  expect(totalCount).toBe(1)
  expect(items).toMatchObject([expected])
  const one = await backend.read(subscriptionSchema, `${contoso}/09046072-403b-40b9-8907-68d004b20b6a`)
  expect(one).toMatchObject(expected)
})

test('names follow the brand of the pack', async () => {
  const { items } = await backend.read(subscriptionsSchema, contoso, { 'Sandbox-Settings': 'pack=worldwide-2019' })
  expect(items[0]?.offerName).toBe('Office 365 Business Essentials')
})

test('the wire lists deleted subscriptions too: 43 of Humongous Insurance', async () => {
  const path = `/v1/customers/${scenarios.humongousInsurance.customerId}/subscriptions`
  const { items, totalCount } = await backend.read(subscriptionsSchema, path)
  expect([totalCount, items.length]).toEqual([43, 43])
  expect(items.filter(({ status }) => status === 'deleted')).toHaveLength(3)
})

test.for(scenarioList)('the subscriptions of $companyName are as the contract says', async (scenario) => {
  const [pack = 'worldwide-2020'] = scenario.packs
  const { items } = await backend.read(subscriptionsSchema, `/v1/customers/${scenario.customerId}/subscriptions`, {
    'Sandbox-Settings': `pack=${pack}`,
  })
  expect(items.map(({ id }) => id)).toEqual(Object.values(scenario.subscriptions).map(({ id }) => id))
})

test('add-ons are listed under their base and nowhere else', async () => {
  const { customerId, subscriptions } = scenarios.alpineSkiHouse
  const path = `/v1/customers/${customerId}/subscriptions`
  const addOns = await backend.read(subscriptionsSchema, `${path}/${subscriptions.basic.id}/addons`)
  expect(addOns.items).toMatchObject([
    { id: 'D85686EA-F760-48D0-8C92-663DCA6B800D', parentSubscriptionId: '1ED9EFBB-5032-4790-B677-6B3BF3FEA947' },
  ])
  const none = await backend.read(subscriptionsSchema, `${path}/${subscriptions.audioConferencing.id}/addons`)
  expect(none).toMatchObject({ totalCount: 0, items: [] })
})

test('the list can be narrowed to an order or to a reseller', async () => {
  const path = `/v1/customers/${scenarios.fourthCoffee.customerId}/subscriptions`
  const { items } = await backend.read(subscriptionsSchema, path)
  const orderId = items[1]?.orderId ?? ''
  const ofOrder = await backend.read(subscriptionsSchema, `${path}?order_id=${orderId.toUpperCase()}`)
  expect(ofOrder.items.map(({ id }) => id)).toEqual(['320D5669-0C3E-47AD-9BDC-950302CE86C3'])
  expect((await backend.read(subscriptionsSchema, `${path}?mpn_id=1`)).totalCount).toBe(0)
})

test.for([
  ['x', 400, 2000],
  ['00000000-0000-4000-8000-000000000000', 404, 20003],
] as const)('subscription %s: %i, code %i', async ([id, status, code]) => {
  for (const below of ['', '/addons', '/upgrades', '/provisioningstatus']) {
    expect(await backend.send('GET', `${contoso}/${id}${below}`)).toMatchObject({ status, body: { code } })
  }
})

test('a subscription of an unknown customer is not found', async () => {
  const path = '/v1/customers/00000000-0000-4000-8000-000000000000/subscriptions'
  expect(await backend.send('GET', path)).toMatchObject({ status: 404, body: { code: 1000 } })
})

test('an auto-renewing term rolls forward with the clock, another one stays', async () => {
  const path = `${contoso}/09046072-403B-40B9-8907-68D004B20B6A`
  const current = await backend.read(subscriptionSchema, path)
  const endDate = current.commitmentEndDate ?? ''
  expect(endDate >= '2026-11-20' && endDate < '2027-11-21').toBe(true)
  await backend.send('PATCH', path, { ...current, autoRenewEnabled: true })
  backend.setNow('2029-11-20T09:00:00Z')
  const renewed = (await backend.read(subscriptionSchema, path)).commitmentEndDate ?? ''
  expect(renewed.slice(4)).toBe(endDate.slice(4))
  expect(renewed >= '2029-11-20' && renewed < '2030-11-21').toBe(true)
  await backend.send('PATCH', path, { ...current, attributes: {}, autoRenewEnabled: false })
  backend.setNow('2035-11-20T09:00:00Z')
  expect((await backend.read(subscriptionSchema, path)).commitmentEndDate).toBe(renewed)
})
