import { auditRecordsSchema } from '#contract/auditRecord.ts'
import { bookFileSchema } from '#contract/sandbox.ts'
import { licensesSchema, subscribedSkusSchema, usersSchema } from '#contract/license.ts'
import { provisioningStatusSchema } from '#contract/provisioningStatus.ts'
import { subscriptionSchema, subscriptionsSchema } from '#contract/subscription.ts'
import { upgradeResultSchema, upgradesSchema, type UpgradeResult } from '#contract/upgrade.ts'
import { readWireExactly } from '#contract/wire.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})

const standard = '031C9E47-4802-4248-838E-778FB1D2CC05'
const e1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'
const e5 = 'A044B16A-1861-4308-8086-A3A3B506FAC2'

const { contosoBakery, northwindTraders, margiesTravel, blueYonderAirlines } = scenarios

function customerPath({ customerId }: { readonly customerId: string }): string {
  return `/v1/customers/${customerId}`
}

function upgradesPath(scenario: { readonly customerId: string }, subscription: { readonly id: string }): string {
  return `${customerPath(scenario)}/subscriptions/${subscription.id}/upgrades`
}

const contoso = upgradesPath(contosoBakery, contosoBakery.subscriptions.basic)
const northwind = upgradesPath(northwindTraders, northwindTraders.subscriptions.standard)
const margie = upgradesPath(margiesTravel, margiesTravel.subscriptions.basic)
const blueYonder = upgradesPath(blueYonderAirlines, blueYonderAirlines.subscriptions.basic)

/** Submits the item of GET upgrades whole, as a client does. */
async function submit(
  path: string,
  targetOfferId: string,
  { upgradeType = 'upgrade_with_license_transfer', settings = '', ...change }: Record<string, unknown> = {},
): Promise<UpgradeResult> {
  const headers = { 'Sandbox-Settings': String(settings) }
  const { items } = await backend.read(upgradesSchema, path, headers)
  const item = items.find((one) => one.targetOffer.id === targetOfferId && one.upgradeType === upgradeType)
  const answer = await backend.send('POST', path, { ...item, ...change }, headers)
  expect(answer.status).toBe(200)
  const read = readWireExactly(upgradeResultSchema, answer.body)
  if (!read.ok) throw new Error(`${read.path} ${read.message}`)
  return read.value
}

function subscriptionsOf(scenario: { readonly customerId: string }) {
  return backend.read(subscriptionsSchema, `${customerPath(scenario)}/subscriptions`)
}

test('an upgrade creates a pending subscription of the target and deletes the source', async () => {
  const source = await backend.read(subscriptionSchema, contoso.replace('/upgrades', ''))
  const result = await submit(contoso, standard, { quantity: 15 })
  expect(result).toMatchObject({
    sourceSubscriptionId: '09046072-403B-40B9-8907-68D004B20B6A',
    upgradeType: 'upgrade_with_license_transfer',
    upgradeErrors: [],
    licenseErrors: [],
    attributes: { objectType: 'UpgradeResult' },
  })
  const { items } = await subscriptionsOf(contosoBakery)
  expect(items).toMatchObject([
    { id: '09046072-403B-40B9-8907-68D004B20B6A', status: 'deleted', quantity: 12 },
    {
      id: result.targetSubscriptionId,
      offerId: standard,
      offerName: 'Microsoft 365 Business Standard',
      friendlyName: 'Microsoft 365 Business Standard',
      quantity: 15,
      status: 'pending',
      billingCycle: 'monthly',
      creationDate: '2026-11-20T09:00:00Z',
      autoRenewEnabled: source.autoRenewEnabled,
      commitmentEndDate: source.commitmentEndDate,
      links: { offer: { uri: `/offers/${standard}?country=US` } },
      attributes: { objectType: 'Subscription' },
    },
  ])
  expect(result.targetSubscriptionId).not.toBe(source.id)
})

test('provisioning lasts five seconds of the sandbox clock', async () => {
  const { targetSubscriptionId } = await submit(contoso, e1)
  const path = `${customerPath(contosoBakery)}/subscriptions/${targetSubscriptionId}`
  const states = async () => [
    (await backend.read(subscriptionSchema, path)).status,
    (await backend.read(provisioningStatusSchema, `${path}/provisioningstatus`)).status,
  ]
  backend.setNow('2026-11-20T09:00:04Z')
  expect(await states()).toEqual(['pending', 'pending'])
  backend.setNow('2026-11-20T09:00:05Z')
  expect(await states()).toEqual(['active', 'success'])
})

test('a nickname that a person gave is kept', async () => {
  const path = contoso.replace('/upgrades', '')
  await backend.send('PATCH', path, { ...(await backend.read(subscriptionSchema, path)), friendlyName: 'Front office' })
  const { targetSubscriptionId } = await submit(contoso, standard)
  const { items } = await subscriptionsOf(contosoBakery)
  expect(items.find(({ id }) => id === targetSubscriptionId)?.friendlyName).toBe('Front office')
})

test('the new subscription is a holding at once', async () => {
  const { fourthCoffee } = scenarios
  const basic = upgradesPath(fourthCoffee, fourthCoffee.subscriptions.basic)
  await submit(
    upgradesPath(fourthCoffee, fourthCoffee.subscriptions.appsForBusiness),
    'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
  )
  const { items } = await backend.read(upgradesSchema, basic)
  expect(
    items
      .filter(({ upgradeType }) => upgradeType === 'upgrade_only')
      .map(({ targetOffer, upgradeErrors }) => [targetOffer.id, upgradeErrors.map(({ code }) => code)]),
  ).toEqual([
    [standard, [3]],
    [e1, []],
    [e3, [3]],
    [e5, [3]],
  ])
})

test("licenses move with the users, and the tenant's units follow once it is provisioned", async () => {
  await submit(contoso, e3)
  const tenant = customerPath(contosoBakery)
  const skus = async () =>
    (await backend.read(subscribedSkusSchema, `${tenant}/subscribedskus`)).items.map((sku) => [
      sku.productSku.skuPartNumber,
      sku.activeUnits,
      sku.consumedUnits,
      sku.availableUnits,
    ])
  expect(await skus()).toEqual([])
  backend.setNow('2026-11-20T09:00:04.999Z')
  expect(await skus()).toEqual([])
  backend.setNow('2026-11-20T09:00:05Z')
  expect(await skus()).toEqual([['ENTERPRISEPACK', 12, 12, 0]])
  const { items: users } = await backend.read(usersSchema, `${tenant}/users`)
  const licenses = await backend.read(licensesSchema, `${tenant}/users/${users[0]?.id}/licenses`)
  expect(licenses.items.map(({ productSku }) => productSku.id)).toEqual(['6fd2c87f-b296-42f0-b197-1e91e994b900'])
})

test('a change of another subscription meanwhile leaves the waiting licenses alone', async () => {
  const { fourthCoffee } = scenarios
  const tenant = customerPath(fourthCoffee)
  const basic = `${tenant}/subscriptions/${fourthCoffee.subscriptions.basic.id}`
  await submit(
    upgradesPath(fourthCoffee, fourthCoffee.subscriptions.appsForBusiness),
    'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
  )
  await backend.send('PATCH', basic, { ...(await backend.read(subscriptionSchema, basic)), quantity: 11 })
  const skus = async () =>
    (await backend.read(subscribedSkusSchema, `${tenant}/subscribedskus`)).items.map(
      ({ productSku, totalUnits, consumedUnits, availableUnits }) => [
        productSku.skuPartNumber,
        totalUnits,
        consumedUnits,
        availableUnits,
      ],
    )
  expect(await skus()).toEqual([['O365_BUSINESS_ESSENTIALS', 11, 10, 1]])
  backend.setNow('2026-11-20T09:00:05Z')
  expect(await skus()).toEqual([
    ['O365_BUSINESS_ESSENTIALS', 11, 10, 1],
    ['OFFICESUBSCRIPTION', 5, 5, 0],
  ])
})

test('where seats of the source are left, as many users keep their license as there are seats', async () => {
  const book = await backend.read(bookFileSchema, '/sandbox/book')
  const customers = book.customers.map((one) =>
    one.customer.id === contosoBakery.customerId
      ? { ...one, subscribedSkus: one.subscribedSkus.map((sku) => ({ ...sku, activeUnits: 17, totalUnits: 17 })) }
      : one,
  )
  await backend.send('PUT', '/sandbox/book', { ...book, customers })
  await submit(contoso, e3, { upgradeType: 'upgrade_only' })
  const { items } = await backend.read(subscribedSkusSchema, `${customerPath(contosoBakery)}/subscribedskus`)
  expect(items).toMatchObject([
    { productSku: { skuPartNumber: 'O365_BUSINESS_ESSENTIALS' }, totalUnits: 5, consumedUnits: 5, availableUnits: 0 },
  ])
})

test('nothing pending looks bought elsewhere, and it is a holding at once', async () => {
  await submit(contoso, e3)
  const again = await backend.send('POST', contoso, { targetOffer: { id: e3 }, upgradeType: 'upgrade_only' })
  expect(again.body).toMatchObject({
    upgradeErrors: [{ code: 2 }, { code: 4, additionalDetails: 'Office 365 Enterprise E3' }],
  })
})

test('upgrade_only moves nobody', async () => {
  const result = await submit(northwind, e3, { upgradeType: 'upgrade_only' })
  expect(result).toMatchObject({ upgradeType: 'upgrade_only', upgradeErrors: [], licenseErrors: [] })
  const { items } = await backend.read(subscribedSkusSchema, `${customerPath(northwindTraders)}/subscribedskus`)
  expect(items.map(({ productSku, consumedUnits }) => [productSku.skuPartNumber, consumedUnits])).toEqual([
    ['EXCHANGESTANDARD', 1],
  ])
})

test('Northwind Traders: three accounts are left to do', async () => {
  const { licenseErrors, upgradeErrors } = await submit(northwind, e3, { quantity: 37 })
  expect(upgradeErrors).toEqual([])
  expect(licenseErrors.map(({ name, errors }) => [name, errors.map(({ code, data }) => [code, data])])).toEqual([
    ['Front Desk', [['MutuallyExclusiveViolation', ['Exchange Online (Plan 1)', 'Exchange Online (Plan 2)']]]],
    ['Night Shift', [['ProhibitedInUsageLocationViolation', []]]],
    ['Accounts Payable', [['CountViolation', []]]],
  ])
  expect(licenseErrors[0]).toMatchObject({
    userObjectId: 'd4e4ed5a-f85b-418d-b9c8-48de96a3a4a4',
    attributes: { objectType: 'UserLicenseError' },
  })
  expect(licenseErrors.every(({ email }) => email.endsWith('.example'))).toBe(true)
})

test("Margie's Travel: a colleague was faster, and the backend says so", async () => {
  const result = await submit(margie, e3)
  expect(result.targetSubscriptionId).toBeUndefined()
  expect(result.upgradeErrors).toMatchObject([{ code: 2, additionalDetails: 'deleted' }])
  const { items } = await subscriptionsOf(margiesTravel)
  expect(items).toMatchObject([
    { id: '09C31F20-0005-4F32-AF54-8118EB5A9737', status: 'deleted' },
    { offerId: e1, offerName: 'Office 365 Enterprise E1', quantity: 9, status: 'pending' },
  ])
  const audit = await backend.read(auditRecordsSchema, '/v1/auditrecords?startDate=2026-11-20')
  expect(audit.items).toMatchObject([
    { operationType: 'upgrade_subscription', userPrincipalName: 'sales.agent@upgrade-center.example' },
  ])
})

test("Margie's Travel: what the colleague chose is now held as well", async () => {
  expect((await submit(margie, e1)).upgradeErrors.map(({ code }) => code)).toEqual([2, 4])
  // It happens once: the next try meets the same state.
  const again = await backend.send('POST', margie, { targetOffer: { id: e5 }, upgradeType: 1 })
  expect(again).toMatchObject({ status: 200, body: { upgradeErrors: [{ code: 2, additionalDetails: 'deleted' }] } })
  expect((await subscriptionsOf(margiesTravel)).items).toHaveLength(2)
})

test('Blue Yonder Airlines: 301 licenses are too many for Business Standard, not for E1', async () => {
  const over = { upgradeType: 'upgrade_only', quantity: 301 }
  expect(await backend.send('POST', blueYonder, { ...over, targetOffer: { id: standard } })).toMatchObject({
    status: 400,
    body: { code: 2002, data: ['1', '300'], source: 'PartnerFD' },
  })
  expect((await subscriptionsOf(blueYonderAirlines)).items).toMatchObject([{ status: 'active', quantity: 300 }])
  const result = await submit(blueYonder, e1, over)
  expect(result.upgradeErrors).toEqual([])
  expect((await subscriptionsOf(blueYonderAirlines)).items[1]?.quantity).toBe(301)
})

test('a body in PascalCase with numbers is understood, and the quantity defaults to that of the source', async () => {
  const answer = await backend.send('POST', contoso, { TargetOffer: { Id: e5.toLowerCase() }, UpgradeType: 2 })
  expect(answer).toMatchObject({
    status: 200,
    body: { upgradeType: 'upgrade_with_license_transfer', upgradeErrors: [] },
  })
  expect((await subscriptionsOf(contosoBakery)).items[1]).toMatchObject({ offerId: e5, quantity: 12 })
})

test('a second upgrade of the same source is refused: it is deleted, and E3 has what E5 would add', async () => {
  await submit(contoso, e3)
  const again = await backend.send('POST', contoso, { targetOffer: { id: e5 }, upgradeType: 'upgrade_only' })
  expect(again).toMatchObject({
    status: 200,
    body: {
      upgradeErrors: [
        { code: 2, additionalDetails: 'deleted' },
        { code: 3, additionalDetails: 'Office 365 Enterprise E3' },
      ],
    },
  })
})

test.for([
  ['61795CAB-2ABD-43F6-88E9-C9ADAE5746E0', 8],
  ['00000000-0000-4000-8000-000000000000', 8],
] as const)('target %s is not offered: code %i, nothing changed', async ([id, code]) => {
  const answer = await backend.send('POST', contoso, { targetOffer: { id }, upgradeType: 'upgrade_only' })
  expect(answer).toMatchObject({ status: 200, body: { upgradeErrors: [{ code }] } })
  expect((await subscriptionsOf(contosoBakery)).items).toMatchObject([{ status: 'active' }])
})

test('E3 has no upgrade path: code 7', async () => {
  const { cohoVineyard } = scenarios
  const answer = await backend.send('POST', upgradesPath(cohoVineyard, cohoVineyard.subscriptions.e3), {
    targetOffer: { id: e5 },
    upgradeType: 'upgrade_only',
  })
  expect(answer).toMatchObject({ status: 200, body: { upgradeErrors: [{ code: 7 }] } })
})

test.for([
  ['{', 'line 1'],
  [{}, 'targetOffer'],
  [{ targetOffer: { name: 'E3' }, upgradeType: 1 }, 'targetOffer.id'],
  [{ targetOffer: { id: e3 }, upgradeType: 'sideways' }, 'upgradeType'],
  [{ targetOffer: { id: e3 }, upgradeType: 1, quantity: 0 }, 'quantity'],
  [{ targetOffer: { id: e3 }, upgradeType: 1, quantity: 1.5 }, 'quantity'],
] as const)('the body %j is refused, naming %s', async ([body, name]) => {
  const answer = await backend.send('POST', contoso, body)
  expect(answer).toMatchObject({ status: 400, body: { code: 800002 } })
  expect(JSON.stringify(answer.body)).toContain(name)
})

test('unknown customers and subscriptions are not found', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000'
  const body = { targetOffer: { id: e3 }, upgradeType: 1 }
  expect(await backend.send('POST', upgradesPath({ customerId: nobody }, { id: nobody }), body)).toMatchObject({
    status: 404,
    body: { code: 1000 },
  })
  expect(await backend.send('POST', upgradesPath(contosoBakery, { id: nobody }), body)).toMatchObject({
    status: 404,
    body: { code: 20003 },
  })
})

test('an upgrade leaves an audit record', async () => {
  const { targetSubscriptionId } = await submit(contoso, e3)
  const { items } = await backend.read(auditRecordsSchema, '/v1/auditrecords?startDate=2026-11-20')
  expect(items).toMatchObject([
    {
      customerName: 'Contoso Bakery',
      userPrincipalName: 'admin.agent@upgrade-center.example',
      resourceType: 'subscription',
      operationType: 'upgrade_subscription',
      operationStatus: 'succeeded',
      customizedData: [
        { key: 'SourceSubscriptionId', value: '09046072-403B-40B9-8907-68D004B20B6A' },
        { key: 'TargetSubscriptionId', value: targetSubscriptionId },
        { key: 'UpgradeType', value: 'upgrade_with_license_transfer' },
      ],
    },
  ])
})
