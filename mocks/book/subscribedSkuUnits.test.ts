import type { SubscribedSku } from '#contract/license.ts'
import type { Subscription } from '#contract/subscription.ts'
import { expect, test } from 'vitest'

import { subscribedSkusAfter } from './subscribedSkuUnits.ts'

const businessBasic = 'BD938F12-058F-4927-BBA3-AE36B1D2501C'
const basicSku = '3b555118-da6a-4418-894f-7df1e2096870'
const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'
const e3Sku = '6fd2c87f-b296-42f0-b197-1e91e994b900'
const azure = 'MS-AZR-0145P'

function subscription(offerId: string, status: string, quantity: number): Subscription {
  return { id: `${offerId}-${status}`, offerId, offerName: '', friendlyName: '', quantity, status, billingCycle: '' }
}

/** A tenant with units of Business Basic; ten of them are the partner's own unless said. */
function row(units: Partial<SubscribedSku>): SubscribedSku {
  return {
    productSku: { id: basicSku.toUpperCase(), name: 'Business Basic' },
    servicePlans: [],
    activeUnits: 0,
    warningUnits: 0,
    suspendedUnits: 0,
    consumedUnits: 0,
    totalUnits: 0,
    availableUnits: 0,
    capabilityStatus: 'Enabled',
    ...units,
  }
}

function unitsAfter(rows: readonly SubscribedSku[], before: readonly Subscription[], after: readonly Subscription[]) {
  return subscribedSkusAfter(
    rows,
    { subscriptions: before, users: [] },
    { subscriptions: after, users: [] },
    'microsoft365',
  ).map(({ productSku, activeUnits, warningUnits, suspendedUnits, totalUnits, capabilityStatus }) => [
    productSku.id.toLowerCase(),
    activeUnits,
    warningUnits,
    suspendedUnits,
    totalUnits,
    capabilityStatus,
  ])
}

const ten = [subscription(businessBasic, 'active', 10)]

test.for([
  ['active', [basicSku, 15, 0, 0, 15, 'Enabled']],
  ['expired', [basicSku, 5, 10, 0, 15, 'Enabled']],
  ['suspended', [basicSku, 5, 0, 10, 5, 'Enabled']],
  ['disabled', [basicSku, 5, 0, 10, 5, 'Enabled']],
  ['paused_by_billing', [basicSku, 5, 0, 10, 5, 'Enabled']],
  ['pending', [basicSku, 5, 0, 0, 5, 'Enabled']],
  ['deleted', [basicSku, 5, 0, 0, 5, 'Enabled']],
] as const)('ten own seats turn %s; five from elsewhere stay', ([status, expected]) => {
  const rows = [row({ activeUnits: 15, totalUnits: 15 })]
  expect(unitsAfter(rows, ten, [subscription(businessBasic, status, 10)])).toEqual([expected])
})

test('a SKU loses its row with its last unit and gets one with its first', () => {
  const rows = [row({ activeUnits: 10, totalUnits: 10 })]
  const after = [subscription(businessBasic, 'deleted', 10), subscription(e3, 'active', 12)]
  expect(unitsAfter(rows, ten, after)).toEqual([[e3Sku, 12, 0, 0, 12, 'Enabled']])
})

test('a row stays while a user still holds its license', () => {
  const rows = [row({ activeUnits: 10, consumedUnits: 1, totalUnits: 10 })]
  expect(unitsAfter(rows, ten, [])).toEqual([[basicSku, 0, 0, 0, 0, 'Suspended']])
})

test('rows that nothing touches come back as they are, whatever they hold', () => {
  const strange = { ...row({ activeUnits: 3 }), productSku: { id: 'moonlight', name: 'Moonlight' } }
  const rows = [row({ activeUnits: 10, totalUnits: 10 }), strange]
  const after = subscribedSkusAfter(
    rows,
    { subscriptions: ten, users: [] },
    { subscriptions: [subscription(businessBasic, 'active', 11)], users: [] },
    'microsoft365',
  )
  expect(after[1]).toBe(strange)
  expect(after[0]?.activeUnits).toBe(11)
})

test('consumed units follow the licenses of users', () => {
  const holder = (skuIds: readonly string[]) => ({
    user: { id: 'u', userPrincipalName: '', displayName: '' },
    licenses: skuIds.map((id) => ({ productSku: { id, name: '' }, servicePlans: [] })),
  })
  const after = subscribedSkusAfter(
    [row({ activeUnits: 10, consumedUnits: 2, totalUnits: 10, availableUnits: 8 })],
    { subscriptions: ten, users: [holder([basicSku]), holder([basicSku])] },
    { subscriptions: ten, users: [holder([basicSku]), holder([])] },
    'microsoft365',
  )
  expect(after.map(({ consumedUnits, availableUnits }) => [consumedUnits, availableUnits])).toEqual([[1, 9]])
})

test('usage-based subscriptions and offers that nobody knows bring no row', () => {
  const after = [...ten, subscription(azure, 'active', 1), subscription('not-in-any-catalogue', 'active', 4)]
  const rows = [row({ activeUnits: 10, totalUnits: 10 })]
  expect(unitsAfter(rows, ten, after)).toEqual([[basicSku, 10, 0, 0, 10, 'Enabled']])
})
