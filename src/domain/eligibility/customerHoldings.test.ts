import { expect, test } from 'vitest'

import type { SubscribedSku, Subscription } from '#domain/model.ts'
import { offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'

import { customerHoldings } from './customerHoldings.ts'

function elsewhere(subscriptions: readonly Subscription[], skus: readonly SubscribedSku[]): readonly string[] {
  return customerHoldings({
    subscriptions,
    subscribedSkus: { state: 'read', skus },
    relationship: { allowDelegatedAccess: true },
    brand: 'microsoft365',
  }).elsewhere.map(({ name, licenses, origin }) => `${name} x${licenses} ${origin.kind}`)
}

const e3 = subscription({ id: 'e3', offerId: offerIds.e3, quantity: 10 })

test('units that own subscriptions explain are not bought elsewhere', () => {
  expect(elsewhere([e3], [units(skuIds.e3, 10)])).toEqual([])
})

test('units beyond the own seats are', () => {
  expect(elsewhere([e3], [units(skuIds.e3, 11)])).toEqual(['Office 365 Enterprise E3 x1 elsewhere'])
})

test('fewer units than own seats are nothing', () => {
  expect(elsewhere([e3], [units(skuIds.e3, 4)])).toEqual([])
})

test('active, warning and suspended units all count', () => {
  expect(elsewhere([], [units(skuIds.e3, 1, { warningUnits: 20, suspendedUnits: 300 })])).toEqual([
    'Office 365 Enterprise E3 x321 elsewhere',
  ])
})

test('a SKU in several rows, in either case, is one holding', () => {
  expect(elsewhere([e3], [units(skuIds.e3, 7), units(skuIds.e3.toUpperCase(), 5)])).toEqual([
    'Office 365 Enterprise E3 x2 elsewhere',
  ])
})

test('two own subscriptions of one SKU explain their sum', () => {
  const second = subscription({ id: 'e3-2', offerId: offerIds.e3, quantity: 5 })
  expect(elsewhere([e3, second], [units(skuIds.e3, 16)])).toEqual(['Office 365 Enterprise E3 x1 elsewhere'])
})

test.for(['deleted', 'pending'])('a %s subscription explains no units', (status) => {
  expect(elsewhere([{ ...e3, status }], [units(skuIds.e3, 10)])).toEqual(['Office 365 Enterprise E3 x10 elsewhere'])
})

test.for(['suspended', 'expired', 'disabled', 'paused_by_billing'])(
  'a %s subscription explains its units',
  (status) => {
    expect(elsewhere([{ ...e3, status }], [units(skuIds.e3, 10)])).toEqual([])
  },
)

test('a trial explains units of the SKU it shares', () => {
  const trial = subscription({ id: 'trial', offerId: offerIds.standardTrial, quantity: 25 })
  expect(elsewhere([trial], [units(skuIds.standard, 25)])).toEqual([])
})

test('a new-commerce subscription explains units of its SKU', () => {
  const modern = subscription({ id: 'e3', offerId: 'CFQ7TTC0LF8R:0001:XYZ', quantity: 10 })
  expect(elsewhere([modern], [units(skuIds.e3, 10)])).toEqual([])
})

test('while an own SKU is unknown, nobody can say where unmatched units come from', () => {
  const unknown = subscription({ id: 'odd', offerId: 'unknown' })
  expect(elsewhere([e3, unknown], [units(skuIds.e3, 12), units(skuIds.basic, 3)])).toEqual([
    'Office 365 Enterprise E3 x2 originUnknown',
    'Microsoft 365 Business Basic x3 originUnknown',
  ])
})

test.for(['deleted', 'pending'])('a %s subscription of an unknown SKU leaves the origin clear', (status) => {
  const unknown = subscription({ id: 'odd', offerId: 'unknown', status })
  expect(elsewhere([unknown], [units(skuIds.e3, 2)])).toEqual(['Office 365 Enterprise E3 x2 elsewhere'])
})

test('Azure leaves the origin clear', () => {
  const azure = subscription({ id: 'azure', offerId: offerIds.azure })
  expect(elsewhere([azure], [units(skuIds.e3, 2)])).toEqual(['Office 365 Enterprise E3 x2 elsewhere'])
})

test('a SKU the catalogue does not know keeps its name and id', () => {
  const { elsewhere: found } = customerHoldings({
    subscriptions: [],
    subscribedSkus: { state: 'read', skus: [units('Visio-Sku', 3)] },
    relationship: {},
    brand: 'microsoft365',
  })
  expect(found).toEqual([
    { skuId: 'Visio-Sku', offer: undefined, name: 'SKU on the wire', licenses: 3, origin: { kind: 'elsewhere' } },
  ])
})

test('units that are no number are nothing', () => {
  expect(elsewhere([], [units(skuIds.e3, Number.NaN)])).toEqual([])
})

test('own holdings are named by brand, with their own name and status', () => {
  const { own } = customerHoldings({
    subscriptions: [
      { ...e3, offerId: offerIds.standard, friendlyName: 'Sales floor', status: 'expired' },
      subscription({ id: 'odd', offerId: 'unknown', offerName: 'Visio' }),
      { ...e3, id: 'gone', status: 'deleted' },
    ],
    subscribedSkus: { state: 'read', skus: [] },
    relationship: {},
    brand: 'office365',
  })
  expect(own.map(({ holding: { offer, ...holding } }) => ({ ...holding, key: offer?.key }))).toEqual([
    {
      key: 'businessStandard',
      skuId: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
      name: 'Office 365 Business Premium',
      licenses: 10,
      origin: { kind: 'own', subscriptionId: 'e3', friendlyName: 'Sales floor', status: 'expired' },
    },
    {
      key: undefined,
      skuId: undefined,
      name: 'Visio',
      licenses: 10,
      origin: { kind: 'own', subscriptionId: 'odd', friendlyName: 'Name on the wire', status: 'active' },
    },
  ])
})

test.for([
  [{ allowDelegatedAccess: true }, 'read', undefined],
  [{}, 'read', undefined],
  [{ allowDelegatedAccess: true }, 'forbidden', 'noDelegatedAdmin'],
  [{ allowDelegatedAccess: true }, 'failed', 'subscribedSkusUnreadable'],
  [{ allowDelegatedAccess: false }, 'failed', 'noDelegatedAdmin'],
  [{ allowDelegatedAccess: false }, 'read', 'noDelegatedAdmin'],
] as const)('%o with SKUs %s: unseen for %s', ([relationship, state, expected]) => {
  const subscribedSkus = state === 'read' ? { state, skus: [units(skuIds.e3, 1)] } : { state }
  const found = customerHoldings({ subscriptions: [], subscribedSkus, relationship, brand: 'microsoft365' })
  expect(found.unseen).toBe(expected)
  expect(found.elsewhere).toHaveLength(expected === undefined ? 1 : 0)
})

test.for([
  ['reseller', { kind: 'elsewhere', seller: 'reseller' }],
  ['partner', { kind: 'elsewhere' }],
  [undefined, { kind: 'elsewhere' }],
] as const)('the other one is called what the edition calls them: %s', ([seller, origin]) => {
  const holdings = customerHoldings({
    subscriptions: [],
    subscribedSkus: { state: 'read', skus: [units(skuIds.e3, 1)] },
    relationship: { allowDelegatedAccess: true },
    brand: 'office365',
    ...(seller === undefined ? {} : { seller }),
  })
  expect(holdings.elsewhere.map((holding) => holding.origin)).toEqual([origin])
})
