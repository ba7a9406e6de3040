import { auditRecordsSchema } from '#contract/auditRecord.ts'
import { licensesSchema, subscribedSkusSchema, usersSchema } from '#contract/license.ts'
import { subscriptionSchema, subscriptionsSchema, type Subscription } from '#contract/subscription.ts'
import { readWireExactly } from '#contract/wire.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})

function pathOf(scenario: { readonly customerId: string }, subscription: { readonly id: string }): string {
  return `/v1/customers/${scenario.customerId}/subscriptions/${subscription.id}`
}

const contoso = pathOf(scenarios.contosoBakery, scenarios.contosoBakery.subscriptions.basic)

async function patch(path: string, change: Readonly<Record<string, unknown>>) {
  const current = await backend.read(subscriptionSchema, path)
  return backend.send('PATCH', path, { ...current, ...change })
}

function etagOf(version: number): string {
  return btoa(`{"id":"09046072-403b-40b9-8907-68d004b20b6a","version":${version}}`)
}

test('licenses are added: the answer is the whole subscription under its next etag, and it is stored', async () => {
  const before = await backend.read(subscriptionSchema, contoso)
  expect(before.attributes?.etag).toBe(etagOf(1))
  const answer = await patch(contoso, { quantity: 300 })
  expect(answer.status).toBe(200)
  expect(readWireExactly(subscriptionSchema, answer.body)).toEqual({
    ok: true,
    value: { ...before, quantity: 300, attributes: { ...before.attributes, etag: etagOf(2) } },
  })
  expect(await backend.read(subscriptionSchema, contoso)).toEqual(answer.body)
})

test("the tenant's units follow the licenses", async () => {
  await patch(contoso, { quantity: 20 })
  const path = `/v1/customers/${scenarios.contosoBakery.customerId}/subscribedskus`
  expect((await backend.read(subscribedSkusSchema, path)).items).toMatchObject([
    {
      productSku: { id: '3b555118-da6a-4418-894f-7df1e2096870' },
      activeUnits: 20,
      consumedUnits: 12,
      availableUnits: 8,
      totalUnits: 20,
    },
  ])
  await patch(contoso, { status: 'suspended' })
  expect((await backend.read(subscribedSkusSchema, path)).items).toMatchObject([
    { activeUnits: 0, suspendedUnits: 20, totalUnits: 0, capabilityStatus: 'Suspended' },
  ])
})

test('a nickname is stored; an empty one stands for the name of the offer', async () => {
  expect((await patch(contoso, { friendlyName: '  Front office ' })).body).toMatchObject({
    friendlyName: 'Front office',
  })
  expect((await patch(contoso, { friendlyName: '' })).body).toMatchObject({
    friendlyName: 'Microsoft 365 Business Basic',
  })
})

test('auto-renew is switched off where the body does not repeat it', async () => {
  const current = await backend.read(subscriptionSchema, contoso)
  await backend.send('PATCH', contoso, { ...current, autoRenewEnabled: true })
  const { autoRenewEnabled: _left, attributes: _etag, ...rest } = current
  const answer = await backend.send('PATCH', contoso, { ...rest, friendlyName: 'A' })
  expect(answer).toMatchObject({ status: 200, body: { friendlyName: 'A', autoRenewEnabled: false } })
})

test('instructions for the next term last only while the body repeats them', async () => {
  const next = { product: { productId: 'CFQ7TTC0LH18' }, quantity: 3 }
  expect((await patch(contoso, { scheduledNextTermInstructions: next })).body).toMatchObject({
    scheduledNextTermInstructions: next,
  })
  expect((await patch(contoso, { scheduledNextTermInstructions: undefined })).body).not.toHaveProperty(
    'scheduledNextTermInstructions',
  )
})

test('a stale etag is refused and changes nothing', async () => {
  const stale = await backend.read(subscriptionSchema, contoso)
  await patch(contoso, { quantity: 13 })
  expect(await backend.send('PATCH', contoso, { ...stale, quantity: 14 })).toMatchObject({
    status: 400,
    body: { code: 2055, description: 'Etag is no longer valid.', source: 'PartnerFD' },
  })
  expect((await backend.read(subscriptionSchema, contoso)).quantity).toBe(13)
})

test('the etag may come as If-Match in double quotes instead', async () => {
  const { attributes: _etag, ...rest } = await backend.read(subscriptionSchema, contoso)
  const change = (etag: string) =>
    backend.send('PATCH', contoso, { ...rest, quantity: 14 }, { 'If-Match': `"${etag}"` })
  expect(await change(etagOf(7))).toMatchObject({ status: 400, body: { code: 2055 } })
  expect((await change(etagOf(1))).status).toBe(200)
})

test('a body in PascalCase with enums as numbers is understood', async () => {
  const answer = await backend.send('PATCH', contoso, {
    Id: '09046072-403b-40b9-8907-68d004b20b6a',
    OfferId: 'bd938f12-058f-4927-bba3-ae36b1d2501c',
    Quantity: 12,
    Status: 2,
    BillingCycle: 'Monthly',
    AutoRenewEnabled: true,
  })
  expect(answer).toMatchObject({ status: 200, body: { status: 'suspended', autoRenewEnabled: true } })
})

test.for([
  [{ quantity: 0 }, 400, 2002],
  [{ quantity: 301 }, 400, 2002],
  [{ billingCycle: 'annual' }, 400, 2054],
  [{ status: 'expired' }, 400, 800096],
  [{ status: 'on_holiday' }, 400, 800096],
  [{ offerId: '796B6B5F-613C-4E24-A17C-EBA730D49C02' }, 400, 800002],
  [{ id: '00000000-0000-4000-8000-000000000000' }, 400, 800002],
  [{ quantity: 'many' }, 400, 800002],
  [{ quantity: 2.5 }, 400, 800002],
] as const)('%j is refused: %i, code %i', async ([change, status, code]) => {
  const before = await backend.read(subscriptionSchema, contoso)
  expect(await patch(contoso, change)).toMatchObject({ status, body: { code } })
  expect(await backend.read(subscriptionSchema, contoso)).toEqual(before)
})

test('a refused quantity tells the limits', async () => {
  expect((await patch(contoso, { quantity: 301 })).body).toMatchObject({ code: 2002, data: ['1', '300'] })
})

test('a body that is not JSON is refused at its line', async () => {
  expect(await backend.send('PATCH', contoso, '{\n  "quantity": 3,\n}')).toMatchObject({
    status: 400,
    body: { code: 800002, data: ['line 3', 'column 1'] },
  })
})

test('suspended: no quantity, but a way back', async () => {
  const path = pathOf(scenarios.adatumClinic, scenarios.adatumClinic.subscriptions.basic)
  expect(await patch(path, { quantity: 9 })).toMatchObject({ status: 400, body: { code: 2001 } })
  expect(await patch(path, { status: 'active' })).toMatchObject({ status: 200, body: { status: 'active' } })
  expect(await patch(path, { quantity: 9 })).toMatchObject({ status: 200, body: { quantity: 9 } })
})

test('a trial, a provisioning, an expired and a strange subscription are locked', async () => {
  const { lucernePublishing, treyResearch, graphicDesignInstitute } = scenarios
  const trial = pathOf(lucernePublishing, lucernePublishing.subscriptions.standardTrial)
  const pending = pathOf(treyResearch, treyResearch.subscriptions.basic)
  const expired = pathOf(graphicDesignInstitute, graphicDesignInstitute.subscriptions.basic)
  const strange = pathOf(graphicDesignInstitute, graphicDesignInstitute.subscriptions.standard)
  expect(await patch(trial, { quantity: 26 })).toMatchObject({ status: 400, body: { code: 2006 } })
  expect(await patch(pending, { quantity: 6 })).toMatchObject({ status: 409, body: { code: 800082 } })
  expect(await patch(expired, { status: 'active' })).toMatchObject({ status: 400, body: { code: 800012 } })
  expect(await patch(strange, { quantity: 4 })).toMatchObject({ status: 400, body: { code: 800012 } })
})

test('a deleted subscription cannot be changed', async () => {
  const { customerId } = scenarios.humongousInsurance
  const { items } = await backend.read(subscriptionsSchema, `/v1/customers/${customerId}/subscriptions`)
  const deleted: Subscription | undefined = items.find(({ status }) => status === 'deleted')
  const path = `/v1/customers/${customerId}/subscriptions/${deleted?.id}`
  expect(await patch(path, { friendlyName: 'Back again' })).toMatchObject({ status: 400, body: { code: 2011 } })
})

test('add-ons are suspended with their base and cannot come back before it', async () => {
  const { alpineSkiHouse } = scenarios
  const base = pathOf(alpineSkiHouse, alpineSkiHouse.subscriptions.basic)
  const addOn = pathOf(alpineSkiHouse, alpineSkiHouse.subscriptions.audioConferencing)
  await patch(base, { status: 'suspended' })
  expect((await backend.read(subscriptionSchema, addOn)).status).toBe('suspended')
  expect(await patch(addOn, { status: 'active' })).toMatchObject({ status: 409, body: { code: 27009 } })
  await patch(base, { status: 'active' })
  expect((await backend.read(subscriptionSchema, addOn)).status).toBe('suspended')
  expect(await patch(addOn, { status: 'active' })).toMatchObject({ status: 200 })
})

test('every change leaves an audit record with what was and what is', async () => {
  await backend.send(
    'PATCH',
    contoso,
    { ...(await backend.read(subscriptionSchema, contoso)), quantity: 25 },
    {
      'MS-CorrelationId': '11111111-2222-4333-8444-555555555555',
      'Sandbox-Settings': 'role=Sales%20agent',
    },
  )
  const { items } = await backend.read(auditRecordsSchema, '/v1/auditrecords?startDate=2026-11-20')
  expect(items).toMatchObject([
    {
      customerId: '9326fb79-1662-4f70-931d-b719dcfd6b21',
      customerName: 'Contoso Bakery',
      userPrincipalName: 'sales.agent@upgrade-center.example',
      resourceType: 'subscription',
      operationType: 'update_subscription',
      operationDate: '2026-11-20T09:00:00Z',
      operationStatus: 'succeeded',
      originalCorrelationId: '11111111-2222-4333-8444-555555555555',
    },
  ])
  expect(JSON.parse(items[0]?.resourceOldValue ?? '')).toMatchObject({ quantity: 12 })
  expect(JSON.parse(items[0]?.resourceNewValue ?? '')).toMatchObject({ quantity: 25 })
})

test('unknown customers and subscriptions are not found, whatever the body', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000'
  const unknown = { customerId: nobody }
  expect(await backend.send('PATCH', pathOf(unknown, { id: nobody }), {})).toMatchObject({
    status: 404,
    body: { code: 1000 },
  })
  expect(await backend.send('PATCH', pathOf(scenarios.contosoBakery, { id: nobody }), {})).toMatchObject({
    status: 404,
    body: { code: 20003 },
  })
})

const { humongousInsurance } = scenarios

test.for([
  ['deleted', humongousInsurance.subscriptions.deletedBasic, {}, 400, 2011],
  ['deleted', humongousInsurance.subscriptions.deletedBasic, { autoRenewEnabled: true }, 400, 2011],
  ['pending', humongousInsurance.subscriptions.e3Moving, {}, 409, 800082],
  ['pending', humongousInsurance.subscriptions.e3Moving, { autoRenewEnabled: false }, 409, 800082],
] as const)('a %s subscription takes no write at all', async ([, subscription, body, status, code]) => {
  const path = pathOf(humongousInsurance, subscription)
  const before = await backend.read(subscriptionSchema, path)
  expect(await backend.send('PATCH', path, body)).toMatchObject({ status, body: { code } })
  expect(await backend.read(subscriptionSchema, path)).toEqual(before)
  expect((await backend.read(auditRecordsSchema, '/v1/auditrecords?startDate=2026-11-20')).items).toEqual([])
})

test('a canceled subscription is deleted for good; its seats and licenses leave the tenant', async () => {
  const answer = await patch(contoso, { status: 'deleted' })
  expect(answer).toMatchObject({ status: 200, body: { status: 'deleted', attributes: { etag: etagOf(2) } } })
  const customer = `/v1/customers/${scenarios.contosoBakery.customerId}`
  expect((await backend.read(subscribedSkusSchema, `${customer}/subscribedskus`)).items).toEqual([])
  const { items: users } = await backend.read(usersSchema, `${customer}/users`)
  expect(users).toHaveLength(12)
  for (const { id } of users) {
    expect((await backend.read(licensesSchema, `${customer}/users/${id}/licenses`)).items).toEqual([])
  }
  expect(await patch(contoso, { status: 'active' })).toMatchObject({ status: 400, body: { code: 2011 } })
})

test('with a base its add-ons are canceled; an add-on can be canceled alone', async () => {
  const { alpineSkiHouse } = scenarios
  const customer = `/v1/customers/${alpineSkiHouse.customerId}`
  const statuses = async () =>
    (await backend.read(subscriptionsSchema, `${customer}/subscriptions`)).items.map(({ status }) => status)
  const skuNames = async () =>
    (await backend.read(subscribedSkusSchema, `${customer}/subscribedskus`)).items.map(
      ({ productSku }) => productSku.id,
    )
  const { basic: base, audioConferencing: addOn } = alpineSkiHouse.subscriptions
  await patch(pathOf(alpineSkiHouse, addOn), { status: 'deleted' })
  expect(await statuses()).toEqual(['active', 'deleted'])
  expect(await skuNames()).toEqual(['3b555118-da6a-4418-894f-7df1e2096870'])
  await backend.store.reset(backend.store.effectiveSettings({}))
  await patch(pathOf(alpineSkiHouse, base), { status: 'deleted' })
  expect(await statuses()).toEqual(['deleted', 'deleted'])
  expect(await skuNames()).toEqual([])
})

test('the units of other subscriptions stay when one is canceled', async () => {
  const { consolidatedMessenger } = scenarios
  const { e3 } = consolidatedMessenger.subscriptions
  const customer = `/v1/customers/${consolidatedMessenger.customerId}`
  await backend.send('POST', `/sandbox/customers/${consolidatedMessenger.customerId}/outside-changes`, {
    kind: 'acceptDelegatedAdmin',
  })
  await patch(pathOf(consolidatedMessenger, e3), { status: 'deleted' })
  const { items } = await backend.read(subscribedSkusSchema, `${customer}/subscribedskus`)
  expect(items.map(({ productSku, suspendedUnits }) => [productSku.id, suspendedUnits])).toEqual([
    ['3b555118-da6a-4418-894f-7df1e2096870', 16],
  ])
})

test('a trial cannot be canceled', async () => {
  const { lucernePublishing } = scenarios
  const { standardTrial } = lucernePublishing.subscriptions
  const answer = await patch(pathOf(lucernePublishing, standardTrial), { status: 'deleted' })
  expect(answer).toMatchObject({ status: 400, body: { code: 2006 } })
})

test('a role that may not act cannot cancel', async () => {
  const current = await backend.read(subscriptionSchema, contoso)
  const answer = await backend.send(
    'PATCH',
    contoso,
    { ...current, status: 'deleted' },
    {
      'Sandbox-Settings': 'role=Billing%20admin',
    },
  )
  expect(answer).toMatchObject({ status: 403, body: { code: 900150 } })
})
