import { customerSchema } from '#contract/customer.ts'
import { licensesSchema, subscribedSkusSchema, usersSchema } from '#contract/license.ts'
import { subscriptionSchema } from '#contract/subscription.ts'
import { upgradesSchema } from '#contract/upgrade.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})

type Named = { readonly customerId: string }

function happen({ customerId }: Named, change: unknown) {
  return backend.send('POST', `/sandbox/customers/${customerId}/outside-changes`, change)
}

/** Targets that the backend itself calls eligible, by name. */
async function eligible({ customerId }: Named, subscriptionId: string) {
  const path = `/v1/customers/${customerId}/subscriptions/${subscriptionId}/upgrades`
  const { items } = await backend.read(upgradesSchema, path)
  const names = items.filter(({ isEligible }) => isEligible).map(({ targetOffer }) => targetOffer.name)
  return [...new Set(names)]
}

const done = { status: 200, body: { isChanged: true } }
const nothingLeft = { status: 200, body: { isChanged: false } }
const all = [
  'Microsoft 365 Business Standard',
  'Office 365 Enterprise E1',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
]

test('Litware Studio accepts: every upgrade is eligible, and accepting again changes nothing', async () => {
  const { litwareStudio } = scenarios
  const { basic } = litwareStudio.subscriptions
  expect(await eligible(litwareStudio, basic.id)).toEqual([])
  expect(await happen(litwareStudio, { kind: 'acceptDelegatedAdmin' })).toMatchObject(done)
  const customer = await backend.read(customerSchema, `/v1/customers/${litwareStudio.customerId}`)
  expect(customer.allowDelegatedAccess).toBe(true)
  expect(await eligible(litwareStudio, basic.id)).toEqual(all)
  expect(await happen(litwareStudio, { kind: 'acceptDelegatedAdmin' })).toMatchObject(nothingLeft)
})

test('Tailspin Toys cancels its E3 from elsewhere: units and licenses go, every upgrade is eligible', async () => {
  const { tailspinToys } = scenarios
  const { basic } = tailspinToys.subscriptions
  const e3 = { kind: 'cancelElsewhere', skuId: '6FD2C87F-B296-42F0-B197-1E91E994B900' }
  expect(await eligible(tailspinToys, basic.id)).toEqual(['Office 365 Enterprise E1'])
  expect(await happen(tailspinToys, e3)).toMatchObject(done)
  const customer = `/v1/customers/${tailspinToys.customerId}`
  const { items } = await backend.read(subscribedSkusSchema, `${customer}/subscribedskus`)
  expect(
    items.map(({ productSku, activeUnits, consumedUnits }) => [productSku.id, activeUnits, consumedUnits]),
  ).toEqual([['3b555118-da6a-4418-894f-7df1e2096870', 20, 20]])
  const { items: users } = await backend.read(usersSchema, `${customer}/users`)
  const held = await Promise.all(
    users.map(({ id }) => backend.read(licensesSchema, `${customer}/users/${id}/licenses`)),
  )
  expect(held.filter((licenses) => licenses.items.length > 0)).toHaveLength(20)
  expect(await eligible(tailspinToys, basic.id)).toEqual(all)
  expect(await happen(tailspinToys, e3)).toMatchObject(nothingLeft)
})

test('what is not held elsewhere cannot be canceled there: own seats stay', async () => {
  const { contosoBakery } = scenarios
  const basicSku = { kind: 'cancelElsewhere', skuId: '3b555118-da6a-4418-894f-7df1e2096870' }
  expect(await happen(contosoBakery, basicSku)).toMatchObject(nothingLeft)
  const { items } = await backend.read(subscribedSkusSchema, `/v1/customers/${contosoBakery.customerId}/subscribedskus`)
  expect(items.map(({ activeUnits }) => activeUnits)).toEqual([12])
})

test("Trey Research's subscription is provisioned: it is active, its seats are there, and every upgrade is eligible", async () => {
  const { treyResearch } = scenarios
  const { basic } = treyResearch.subscriptions
  const provisioned = { kind: 'finishProvisioning', subscriptionId: basic.id.toLowerCase() }
  expect(await happen(treyResearch, provisioned)).toMatchObject(done)
  const path = `/v1/customers/${treyResearch.customerId}/subscriptions/${basic.id}`
  expect((await backend.read(subscriptionSchema, path)).status).toBe('active')
  const { items } = await backend.read(subscribedSkusSchema, `/v1/customers/${treyResearch.customerId}/subscribedskus`)
  expect(items.map(({ activeUnits }) => activeUnits)).toEqual([5])
  expect(await eligible(treyResearch, basic.id)).toEqual(all)
  expect(await happen(treyResearch, provisioned)).toMatchObject(nothingLeft)
})

test('Microsoft sets an unknown status right', async () => {
  const { graphicDesignInstitute } = scenarios
  const { standard } = graphicDesignInstitute.subscriptions
  expect(await happen(graphicDesignInstitute, { kind: 'restoreStatus', subscriptionId: standard.id })).toMatchObject(
    done,
  )
  expect(await eligible(graphicDesignInstitute, standard.id)).toEqual([
    'Office 365 Enterprise E3',
    'Office 365 Enterprise E5',
  ])
})

test('a trial ends', async () => {
  const { lucernePublishing } = scenarios
  const { standardTrial } = lucernePublishing.subscriptions
  expect(await happen(lucernePublishing, { kind: 'endTrial', subscriptionId: standardTrial.id })).toMatchObject(done)
  const path = `/v1/customers/${lucernePublishing.customerId}/subscriptions/${standardTrial.id}`
  expect((await backend.read(subscriptionSchema, path)).status).toBe('deleted')
})

test('the changes of one pack leave the book of another alone', async () => {
  const { litwareStudio } = scenarios
  await happen(litwareStudio, { kind: 'acceptDelegatedAdmin' })
  const other = await backend.read(customerSchema, `/v1/customers/${litwareStudio.customerId}`, {
    'Sandbox-Settings': 'pack=worldwide-2019',
  })
  expect(other.allowDelegatedAccess).toBe(false)
})

const kinds = 'acceptDelegatedAdmin, cancelElsewhere, finishProvisioning, restoreStatus, endTrial'

test.for([
  ['no JSON', '{', 400, 'The body is not JSON: line 1, column 2.'],
  ['no object', 7, 400, 'The body: Expected an object'],
  ['an unknown kind', { kind: 'vanish' }, 400, `kind: Expected one of: ${kinds}`],
  ['no SKU', { kind: 'cancelElsewhere' }, 400, 'skuId: is missing'],
  ['an id that is none', { kind: 'finishProvisioning', subscriptionId: 'x' }, 400, 'subscriptionId: Expected a GUID'],
  [
    'a subscription that is not there',
    { kind: 'finishProvisioning', subscriptionId: '00000000-0000-4000-8000-000000000000' },
    404,
    'Subscription 00000000-0000-4000-8000-000000000000 was not found.',
  ],
] as const)('refused: %s', async ([, body, status, description]) => {
  expect(await happen(scenarios.contosoBakery, body)).toMatchObject({ status, body: { description } })
})

test('an unknown customer, and an id that is none', async () => {
  const nobody = { customerId: '00000000-0000-4000-8000-000000000000' }
  expect(await happen(nobody, { kind: 'acceptDelegatedAdmin' })).toMatchObject({ status: 404 })
  expect(await happen({ customerId: 'x' }, { kind: 'acceptDelegatedAdmin' })).toMatchObject({ status: 400 })
})
