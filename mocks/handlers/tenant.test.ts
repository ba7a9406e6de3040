import { licensesSchema, subscribedSkusSchema, usersSchema } from '#contract/license.ts'
import { provisioningStatusSchema } from '#contract/provisioningStatus.ts'
import { relationshipRequestSchema } from '#contract/relationshipRequest.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})

const northwind = `/v1/customers/${scenarios.northwindTraders.customerId}`
const litware = `/v1/customers/${scenarios.litwareStudio.customerId}`

test('Northwind Traders has forty users, one without a usage location, Accounts Payable last', async () => {
  const { items, totalCount } = await backend.read(usersSchema, `${northwind}/users`)
  expect(totalCount).toBe(40)
  expect(items.at(-1)?.displayName).toBe('Accounts Payable')
  expect(items.filter(({ usageLocation }) => usageLocation === undefined).map((user) => user.displayName)).toEqual([
    'Night Shift',
  ])
})

test('Front Desk holds a license from elsewhere beside its own', async () => {
  const path = `${northwind}/users/D4E4ED5A-F85B-418D-B9C8-48DE96A3A4A4/licenses`
  const { items } = await backend.read(licensesSchema, path)
  expect(items.map(({ productSku }) => productSku.id.toLowerCase()).toSorted()).toEqual([
    '4b9405b0-7788-4568-add1-99614e613b69',
    'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
  ])
})

test('subscribed SKUs are those of every channel', async () => {
  const path = `/v1/customers/${scenarios.tailspinToys.customerId}/subscribedskus`
  const { items } = await backend.read(subscribedSkusSchema, path)
  expect(items.map((sku) => [sku.productSku.skuPartNumber, sku.activeUnits, sku.totalUnits])).toEqual([
    ['O365_BUSINESS_ESSENTIALS', 20, 20],
    ['ENTERPRISEPACK', 10, 10],
  ])
})

test.for([
  ['users'],
  ['users/d4e4ed5a-f85b-418d-b9c8-48de96a3a4a4/licenses'],
  ['subscribedskus'],
  [`subscriptions/${scenarios.litwareStudio.subscriptions.basic.id}/provisioningstatus`],
] as const)('%s need delegated admin privileges', async ([below]) => {
  expect(await backend.send('GET', `${litware}/${below}`)).toMatchObject({
    status: 403,
    body: { code: 2032, source: 'PartnerFD' },
  })
})

test.for([
  ['users/7/licenses', 400, 2000],
  ['users/00000000-0000-4000-8000-000000000000/licenses', 404, 60002],
] as const)('%s: %i, code %i', async ([below, status, code]) => {
  expect(await backend.send('GET', `${northwind}/${below}`)).toMatchObject({ status, body: { code } })
})

test.for([
  ['northwindTraders', '1A0F9142-DB7C-45F4-B1D2-AB2018AE8680', 'success', 37],
  ['treyResearch', 'E5775CD9-C2A9-42E5-BE12-76256A98EBAF', 'pending', 5],
  ['adatumClinic', 'E8B27255-C4DF-4584-AC6F-EDD91D4A45F3', 'success', 8],
] as const)('provisioning of %s', async ([key, id, status, quantity]) => {
  const path = `/v1/customers/${scenarios[key].customerId}/subscriptions/${id}/provisioningstatus`
  expect(await backend.read(provisioningStatusSchema, path)).toMatchObject({ status, quantity })
})

test('Trey Research stays pending for ever', async () => {
  backend.setNow('2031-01-01T00:00:00Z')
  const { customerId, subscriptions } = scenarios.treyResearch
  const path = `/v1/customers/${customerId}/subscriptions/${subscriptions.basic.id}/provisioningstatus`
  expect((await backend.read(provisioningStatusSchema, path)).status).toBe('pending')
})

test('the invitation asks for delegated admin privileges', async () => {
  const { url } = await backend.read(relationshipRequestSchema, '/v1/customers/relationshiprequests')
  expect(url).toMatch(
    /^https:\/\/admin\.microsoft\.com\/Adminportal\/Home\?invType=ResellerRelationship&partnerId=[0-9a-f-]{36}&msppId=0&DAP=true#\/BillingAccounts\/partner-invitation$/,
  )
})
