import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { isSortColumn, isUsageBased, type SortColumn, subscriptionRows } from './subscriptionRows.ts'

activateEnglish()

const edition: Edition = { pack: rulePacks['worldwide-2020'], disputedPath: 'as-printed', role: 'Admin agent' }

function subscription(id: string, fields: Partial<Subscription> = {}): Subscription {
  return {
    id,
    offerId: `offer of ${id}`,
    offerName: `Offer ${id}`,
    friendlyName: '',
    quantity: 1,
    status: 'active',
    billingCycle: 'monthly',
    ...fields,
  }
}

/** Ids as listed, add-ons with an arrow before them. */
function listed(
  subscriptions: readonly Subscription[],
  column: SortColumn = 'name',
  order: 'ascending' | 'descending' = 'ascending',
): string {
  return subscriptionRows(subscriptions, edition, 'all', { column, isDescending: order === 'descending' })
    .map((row) => (row.isAddOn ? `>${row.subscription.id}` : row.subscription.id))
    .join(' ')
}

test('A row tells what the list shows', () => {
  const source = subscription('S1', {
    offerId: 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
    offerName: 'Office 365 Business Essentials',
    friendlyName: 'Front office',
    quantity: 12,
    status: 'suspended',
    commitmentEndDate: '2027-03-01T00:00:00Z',
    autoRenewEnabled: true,
  })
  expect(subscriptionRows([source], edition, 'all', { column: 'name', isDescending: false })).toEqual([
    {
      subscription: source,
      name: 'Front office',
      offer: 'Microsoft 365 Business Basic',
      status: 'Suspended',
      renewal: 'Ends on Mar 1, 2027',
      isAddOn: false,
    },
  ])
})

test('Only what the filter lets through', () => {
  const all = [
    subscription('A'),
    subscription('B', { status: 'deleted' }),
    subscription('C', { status: 'paused_by_billing' }),
  ]
  const shown = (filter: Parameters<typeof subscriptionRows>[2]) =>
    subscriptionRows(all, edition, filter, { column: 'name', isDescending: false })
      .map((row) => row.subscription.id)
      .join(' ')
  expect(shown('current')).toBe('A C')
  expect(shown('all')).toBe('A B C')
  expect(shown('deleted')).toBe('B')
  expect(shown('unknown')).toBe('C')
  expect(shown('suspended')).toBe('')
})

test('Names sort as people count, whatever their case', () => {
  const rows = [
    subscription('1', { friendlyName: 'Team 10' }),
    subscription('2', { friendlyName: 'team 2' }),
    subscription('3', { friendlyName: 'Äpfel' }),
    subscription('4', { friendlyName: 'Zebra' }),
  ]
  expect(listed(rows)).toBe('3 2 1 4')
  expect(listed(rows, 'name', 'descending')).toBe('4 1 2 3')
})

test('Quantities sort as numbers', () => {
  const rows = [
    subscription('1', { quantity: 9 }),
    subscription('2', { quantity: 100 }),
    subscription('3', { quantity: 25 }),
  ]
  expect(listed(rows, 'quantity')).toBe('1 3 2')
  expect(listed(rows, 'quantity', 'descending')).toBe('2 3 1')
})

test('Renewals sort by date, not by their words, and what has none comes first', () => {
  const rows = [
    subscription('1', { commitmentEndDate: '2027-04-01T00:00:00Z' }),
    subscription('2', { commitmentEndDate: '2026-12-01T00:00:00Z', autoRenewEnabled: true }),
    subscription('3', { commitmentEndDate: '2027-01-31T00:00:00.0000000Z' }),
    subscription('4', { commitmentEndDate: '9999-12-31T00:00:00Z' }),
    subscription('5'),
  ]
  expect(listed(rows, 'renewal')).toBe('5 2 3 1 4')
  expect(listed(rows, 'renewal', 'descending')).toBe('4 1 3 2 5')
})

test('Statuses and offers sort by their words', () => {
  const rows = [
    subscription('1', { status: 'suspended', offerName: 'B' }),
    subscription('2', { status: 'active', offerName: 'C' }),
    subscription('3', { status: 'paused_by_billing', offerName: 'A' }),
    subscription('4', { status: 'expired', offerName: 'D' }),
  ]
  expect(listed(rows, 'status')).toBe('2 4 1 3')
  expect(listed(rows, 'offer')).toBe('3 1 2 4')
})

test('What sorts alike keeps its order, either way', () => {
  const rows = [subscription('2', { quantity: 5 }), subscription('1', { quantity: 5 })]
  expect(listed(rows, 'quantity')).toBe('2 1')
  expect(listed(rows, 'quantity', 'descending')).toBe('2 1')
})

const base = (id: string, friendlyName: string) => subscription(id, { friendlyName })
const addOn = (id: string, parentSubscriptionId: string, friendlyName: string) =>
  subscription(id, { parentSubscriptionId, friendlyName })

test('Add-ons stand under their base, sorted among themselves', () => {
  const rows = [addOn('A2', 'b1', 'Zoo'), base('B2', 'Second'), addOn('A1', 'B1', 'Ant'), base('B1', 'First')]
  expect(listed(rows)).toBe('B1 >A1 >A2 B2')
  expect(listed(rows, 'name', 'descending')).toBe('B2 B1 >A2 >A1')
})

test('An add-on whose base is not shown stands by itself', () => {
  expect(listed([addOn('A1', 'elsewhere', 'Ant'), base('B1', 'First')])).toBe('A1 B1')
  const rows = subscriptionRows(
    [addOn('A1', 'B1', 'Ant'), { ...base('B1', 'First'), status: 'deleted' }],
    edition,
    'current',
    { column: 'name', isDescending: false },
  )
  expect(rows.map(({ subscription: { id }, isAddOn }) => ({ id, isAddOn }))).toEqual([{ id: 'A1', isAddOn: false }])
})

test('An add-on of an add-on stands under the base of both', () => {
  const rows = [base('B1', 'Base'), addOn('A1', 'B1', 'Add-on 1'), addOn('A2', 'A1', 'Add-on 2'), base('C1', 'Other')]
  expect(listed(rows)).toBe('B1 >A1 >A2 C1')
})

test('Nothing is lost where parents go in circles', () => {
  expect(listed([addOn('A', 'A', 'Own parent')])).toBe('A')
  expect(listed([addOn('A', 'B', 'Ant'), addOn('B', 'A', 'Bee')])).toBe('A B')
  expect(listed([addOn('A', 'B', 'Ant'), addOn('B', 'C', 'Bee'), addOn('C', 'B', 'Cat')])).toBe('A B C')
})

test('Usage-based subscriptions are known by billing type or unit', () => {
  expect(isUsageBased(subscription('1', { billingType: 'usage' }))).toBe(true)
  expect(isUsageBased(subscription('1', { billingType: 'license', unitType: 'Usage-Based' }))).toBe(true)
  expect(isUsageBased(subscription('1', { billingType: 'license', unitType: 'Licenses' }))).toBe(false)
  expect(isUsageBased(subscription('1'))).toBe(false)
})

test('Columns that can sort', () => {
  expect(['name', 'offer', 'quantity', 'status', 'renewal'].every(isSortColumn)).toBe(true)
  expect(isSortColumn('microsoftId')).toBe(false)
  expect(isSortColumn(undefined)).toBe(false)
})
