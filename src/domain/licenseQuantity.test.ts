import { expect, test } from 'vitest'

import { checkLicenseQuantity, usersWithoutLicense } from './licenseQuantity.ts'
import type { LicenseQuantityCheck } from './licenseQuantity.ts'

const limits = { minimum: 1, maximum: 300 }

test.for<readonly [string, LicenseQuantityCheck]>([
  ['', { state: 'empty' }],
  ['   ', { state: 'empty' }],
  ['1', { state: 'valid', quantity: 1 }],
  ['300', { state: 'valid', quantity: 300 }],
  [' 12 ', { state: 'valid', quantity: 12 }],
  ['+12', { state: 'valid', quantity: 12 }],
  ['012', { state: 'valid', quantity: 12 }],
  ['１２', { state: 'valid', quantity: 12 }],
  ['0', { state: 'belowMinimum', quantity: 0, minimum: 1 }],
  ['-5', { state: 'belowMinimum', quantity: -5, minimum: 1 }],
  ['301', { state: 'aboveMaximum', quantity: 301, maximum: 300 }],
  ['99999999999999999999', { state: 'aboveMaximum', quantity: 100_000_000_000_000_000_000, maximum: 300 }],
  ['12.5', { state: 'notWhole' }],
  ['12.0', { state: 'notWhole' }],
  ['1,000', { state: 'notWhole' }],
  ['1e2', { state: 'notWhole' }],
  ['0x10', { state: 'notWhole' }],
  ['twelve', { state: 'notWhole' }],
  ['12 13', { state: 'notWhole' }],
  ['12a', { state: 'notWhole' }],
  ['a12', { state: 'notWhole' }],
  ['--1', { state: 'notWhole' }],
  ['-', { state: 'notWhole' }],
])('"%s" typed under limits 1 to 300', ([text, expected]) => {
  expect(checkLicenseQuantity(text, limits)).toEqual(expected)
})

test('301 is too much for a business plan and fine for an enterprise one', () => {
  expect(checkLicenseQuantity('301', { minimum: 1, maximum: 300 }).state).toBe('aboveMaximum')
  expect(checkLicenseQuantity('301', { minimum: 1, maximum: 10_000_000 }).state).toBe('valid')
})

test.for([
  [40, 37, 3],
  [40, 40, 0],
  [40, 41, 0],
  [0, 5, 0],
] as const)('%i users and %i licences leave %i without', ([assigned, quantity, expected]) => {
  expect(usersWithoutLicense(assigned, quantity)).toBe(expected)
})
