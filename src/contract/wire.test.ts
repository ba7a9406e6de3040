import { expect, test } from 'vitest'

import { readApiFault } from './apiFault.ts'
import { customersPageSchema } from './customer.ts'
import { isGuid, sameId } from './identity.ts'
import { subscriptionSchema, subscriptionsSchema } from './subscription.ts'
import { upgradeRequestSchema, upgradeResultSchema, upgradesSchema } from './upgrade.ts'
import { readWire, readWireExactly } from './wire.ts'

const id = '83EF9D05-4169-4EF9-9657-0E86B1EAB1DE'

function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; path: string; message: string }): Value {
  if (!result.ok) throw new Error(`${result.path} ${result.message}`)
  return result.value
}

test('names are found in any case, also inside lists and links; unknown ones stay as they are', () => {
  const page = valueOf(
    readWire(customersPageSchema, {
      TotalCount: 1,
      Items: [{ ID: id, CompanyProfile: { CompanyName: 'Contoso Bakery', Odd_Name: 1 }, EnableGDAPByDefault: true }],
      Links: {
        Next: { Uri: '/customers?size=1&seekOperation=Next', Headers: [{ Key: 'MS-ContinuationToken', Value: 'abc' }] },
      },
    }),
  )
  expect(page).toEqual({
    totalCount: 1,
    items: [
      {
        id,
        companyProfile: { companyName: 'Contoso Bakery', domain: '', Odd_Name: 1 },
        relationshipToPartner: 'unknown',
        EnableGDAPByDefault: true,
      },
    ],
    links: {
      next: {
        uri: '/customers?size=1&seekOperation=Next',
        method: 'GET',
        headers: [{ key: 'MS-ContinuationToken', value: 'abc' }],
      },
    },
  })
})

test.for([
  ['suspended', 'suspended'],
  ['Suspended', 'suspended'],
  [2, 'suspended'],
  ['2', 'suspended'],
  ['paused_by_billing', 'paused_by_billing'],
  ['PausedByBilling', 'PausedByBilling'],
  [77, '77'],
  [null, 'none'],
] as const)('a status given as %s reads as %s', ([given, read]) => {
  expect(valueOf(readWire(subscriptionSchema, { id, status: given })).status).toBe(read)
})

test.for([
  ['one_time', 'one_time'],
  ['OneTime', 'one_time'],
  [4, 'one_time'],
  ['triennial', 'triennial'],
] as const)('a billing cycle given as %s reads as %s', ([given, read]) => {
  expect(valueOf(readWire(subscriptionSchema, { id, billingCycle: given })).billingCycle).toBe(read)
})

test.for([
  [2, 2],
  ['2', 2],
  ['subscription_status_not_active', 2],
  ['SubscriptionStatusNotActive', 2],
  ['SubscriptionAddOnsPresent', 6],
  ['insufficient_granular_admin_permissions', 11],
  [99, 99],
  ['moon_phase', 'moon_phase'],
] as const)('an upgrade error code given as %s reads as %s', ([given, read]) => {
  const result = valueOf(readWire(upgradeResultSchema, { upgradeErrors: [{ code: given, description: 'd' }] }))
  expect(result.upgradeErrors).toEqual([{ code: read, description: 'd' }])
})

test('an upgrade type is read as number, snake_case and PascalCase', () => {
  const types = [1, 'upgrade_only', 'UpgradeOnly', 2, 'UpgradeWithLicenseTransfer']
  const items = types.map((upgradeType) => ({ targetOffer: { id }, upgradeType }))
  expect(valueOf(readWire(upgradesSchema, { items })).items.map((item) => item.upgradeType)).toEqual([
    'upgrade_only',
    'upgrade_only',
    'upgrade_only',
    'upgrade_with_license_transfer',
    'upgrade_with_license_transfer',
  ])
})

test('a subscription with nothing but its id still reads', () => {
  expect(valueOf(readWire(subscriptionSchema, { id }))).toEqual({
    id,
    offerId: '',
    offerName: '',
    friendlyName: '',
    quantity: 0,
    status: 'none',
    billingCycle: 'unknown',
  })
})

test('odd members count as absent, an item without an id is left out, the rest of the collection survives', () => {
  const collection = valueOf(
    readWire(subscriptionsSchema, {
      totalCount: 4,
      items: [
        {
          id,
          Quantity: { seats: 12 },
          friendlyName: ['a'],
          links: { offer: { method: 'GET' } },
          actions: ['edit', {}],
        },
        { offerName: 'nameless' },
        null,
        { id: 'b', quantity: '25', links: 'none' },
      ],
    }),
  )
  expect(collection.items.map((item) => [item.id, item.quantity, item.friendlyName, item.actions])).toEqual([
    [id, 0, '', ['edit']],
    ['b', 25, '', undefined],
  ])
})

test.for([
  [null, '', 'Expected an object'],
  ['<html>', '', 'Expected an object'],
  [{}, 'items', 'is missing'],
  [{ items: 3 }, 'items', 'is missing'],
] as const)('%j is not a collection', ([json, path, message]) => {
  expect(readWire(subscriptionsSchema, json)).toEqual({ ok: false, path, message })
})

test('exact reading names the path of the first problem', () => {
  const items = [{ id }, { id: 'b', quantity: 'twelve' }]
  expect(readWireExactly(subscriptionsSchema, { items })).toEqual({
    ok: false,
    path: 'items[1].quantity',
    message: 'Expected a whole number',
  })
})

test.for([
  [{ upgradeType: 'upgrade_only' }, 'targetOffer'],
  [{ targetOffer: {}, upgradeType: 'upgrade_only' }, 'targetOffer.id'],
  [{ targetOffer: { id } }, 'upgradeType'],
  [{ targetOffer: { id }, upgradeType: 'none' }, 'upgradeType'],
  [{ targetOffer: { id }, upgradeType: 1, quantity: 0 }, 'quantity'],
  [{ targetOffer: { id }, upgradeType: 1, quantity: 2.5 }, 'quantity'],
] as const)('an upgrade request %j is refused at %s', ([json, path]) => {
  expect(readWireExactly(upgradeRequestSchema, json)).toMatchObject({ ok: false, path })
})

test('an upgrade request may be in PascalCase with numbers, as SDKs send it', () => {
  const read = readWireExactly(upgradeRequestSchema, { TargetOffer: { Id: id }, UpgradeType: 2, Quantity: 9 })
  expect(read).toMatchObject({
    ok: true,
    value: { targetOffer: { id }, upgradeType: 'upgrade_with_license_transfer', quantity: 9 },
  })
})

test('faults of both shapes are read, others are not', () => {
  expect(readApiFault({ code: 2000, description: 'Tenant Id must be a GUID.', data: [], source: 'PartnerFD' })).toEqual(
    {
      code: 2000,
      description: 'Tenant Id must be a GUID.',
      data: [],
      source: 'PartnerFD',
    },
  )
  expect(readApiFault({ code: '900150' })).toEqual({ code: 900150, description: '', data: [] })
  expect(readApiFault({ code: 'CountViolation', data: ['x'] })).toEqual({
    code: 'CountViolation',
    description: '',
    data: ['x'],
  })
  expect(readApiFault({ statusCode: 429, message: 'Rate limit is exceeded. Try again in 57 seconds.' })).toEqual({
    code: 429,
    description: 'Rate limit is exceeded. Try again in 57 seconds.',
    data: [],
  })
  expect(readApiFault('<html>')).toBeUndefined()
  expect(readApiFault(null)).toBeUndefined()
})

test('ids are compared without case', () => {
  expect(sameId(id, '83ef9d05-4169-4ef9-9657-0e86b1eab1de')).toBe(true)
  expect(sameId(id, '83ef9d05-4169-4ef9-9657-0e86b1eab1df')).toBe(false)
  expect(isGuid(id)).toBe(true)
  expect(isGuid('83ef9d05')).toBe(false)
})
