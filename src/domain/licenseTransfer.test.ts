import { expect, test } from 'vitest'

import { offerByKey } from './catalogue/findOffer.ts'
import type { Offer } from './catalogue/offer.ts'
import { transferLicenses } from './licenseTransfer.ts'
import type { LicensedUser } from './licenseTransfer.ts'

function offer(key: string): Offer {
  const found = offerByKey(key)
  expect.assert(found !== undefined)
  return found
}

const standardSku = 'f245ecc8-75af-4f8e-b61f-27d8114de5f3'
const standard = {
  skuId: standardSku,
  servicePlans: ['EXCHANGE_S_STANDARD', 'SHAREPOINTSTANDARD', 'MCOSTANDARD', 'TEAMS1', 'YAMMER_ENTERPRISE'],
}
const exchangePlan1 = { skuId: '4b9405b0-7788-4568-add1-99614e613b69', servicePlans: ['EXCHANGE_S_STANDARD'] }

function user(id: string, more: Partial<LicensedUser> = {}): LicensedUser {
  return { id, usageLocation: 'US', licenses: [standard], ...more }
}

function transfer(users: readonly LicensedUser[], licenses: number, target = 'e3') {
  return transferLicenses({ users, sourceSkuId: standardSku.toUpperCase(), target: offer(target), licenses })
}

test('Northwind Traders: of 40 users with 37 licences three stay behind, each for its reason', () => {
  const accounts = [
    user('Front Desk', { licenses: [exchangePlan1, standard] }),
    user('Night Shift', { usageLocation: undefined }),
    ...Array.from({ length: 37 }, (_, position) => user(`User ${position + 1}`)),
    user('Accounts Payable'),
  ]
  const { moved, failures } = transfer(accounts, 37)
  expect(failures).toEqual([
    {
      userId: 'Front Desk',
      errors: [{ code: 'MutuallyExclusiveViolation', data: ['Exchange Online (Plan 1)', 'Exchange Online (Plan 2)'] }],
    },
    { userId: 'Night Shift', errors: [{ code: 'ProhibitedInUsageLocationViolation', data: [] }] },
    { userId: 'Accounts Payable', errors: [{ code: 'CountViolation', data: [] }] },
  ])
  expect(moved).toHaveLength(37)
  expect(moved[0]).toBe('User 1')
  expect(moved[36]).toBe('User 37')
})

test('only users who hold the source SKU are touched', () => {
  const { moved, failures } = transfer(
    [user('a', { licenses: [] }), user('b'), user('c', { licenses: [exchangePlan1], usageLocation: '' })],
    10,
  )
  expect(moved).toEqual(['b'])
  expect(failures).toEqual([])
})

test('a licence that does not move is free for the next user', () => {
  const { moved, failures } = transfer([user('a', { usageLocation: ' ' }), user('b'), user('c')], 1)
  expect(moved).toEqual(['b'])
  expect(failures.map(({ userId, errors }) => [userId, errors[0]?.code])).toEqual([
    ['a', 'ProhibitedInUsageLocationViolation'],
    ['c', 'CountViolation'],
  ])
})

test('exactly enough licences are enough', () => {
  expect(transfer([user('a'), user('b')], 2)).toEqual({ moved: ['a', 'b'], failures: [] })
})

test('a user may fail for several reasons; running out is not added to them', () => {
  const e1 = {
    skuId: '18181a46-0d4e-45cd-891e-60aabd171b4e',
    servicePlans: ['EXCHANGE_S_STANDARD', 'SHAREPOINTSTANDARD', 'YAMMER_ENTERPRISE'],
  }
  expect(transfer([user('a', { usageLocation: undefined, licenses: [standard, e1] })], 0).failures).toEqual([
    {
      userId: 'a',
      errors: [
        { code: 'ProhibitedInUsageLocationViolation', data: [] },
        { code: 'MutuallyExclusiveViolation', data: ['Exchange Online (Plan 1)', 'Exchange Online (Plan 2)'] },
        { code: 'MutuallyExclusiveViolation', data: ['SharePoint Online (Plan 1)', 'SharePoint Online (Plan 2)'] },
      ],
    },
  ])
})

test('the same plan twice is no clash', () => {
  const again = { skuId: 'another', servicePlans: ['EXCHANGE_S_ENTERPRISE', 'TEAMS1'] }
  expect(transfer([user('a', { licenses: [standard, again] })], 1).moved).toEqual(['a'])
})

test('plans of the licence that goes do not clash', () => {
  expect(transfer([user('a')], 1, 'e5').moved).toEqual(['a'])
})

test('a plan of no group of the target does not clash', () => {
  const intune = { skuId: 'another', servicePlans: ['INTUNE_A', 'SOMETHING_NEW'] }
  expect(transfer([user('a', { licenses: [standard, intune] })], 1).moved).toEqual(['a'])
})

test('apps that bring no mailbox clash with no mailbox', () => {
  expect(transfer([user('a', { licenses: [exchangePlan1, standard] })], 1, 'appsForEnterprise').moved).toEqual(['a'])
})

test('nobody to move', () => {
  expect(transfer([], 5)).toEqual({ moved: [], failures: [] })
})
