import { expect, test } from 'vitest'

import { billingCycleWord } from './billingCycleWord.ts'
import { editionName } from './editionName.ts'
import { licenseQuantityError } from './licenseQuantityError.ts'
import { numberRangeText } from './numberRangeText.ts'
import { roleName } from './roleName.ts'
import { rolesAllowedText } from './rolesAllowedText.ts'
import { statusWord } from './statusWord.ts'
import { activateEnglish } from './testing/activateEnglish.ts'

activateEnglish()

test.for([
  { status: 'active', word: 'Active' },
  { status: 'suspended', word: 'Suspended' },
  { status: 'deleted', word: 'Deleted' },
  { status: 'expired', word: 'Expired' },
  { status: 'pending', word: 'Pending' },
  { status: 'disabled', word: 'Disabled' },
  { status: 'none', word: 'None' },
  { status: 'paused_by_billing', word: 'Unknown (paused_by_billing)' },
  { status: '{0}', word: 'Unknown ({0})' },
])('The status $status is worded $word', ({ status, word }) => {
  expect(statusWord(status)).toBe(word)
})

test.for([
  { cycle: 'monthly', word: 'Monthly' },
  { cycle: 'annual', word: 'Annual' },
  { cycle: 'biennial', word: 'Every two years' },
  { cycle: 'triennial', word: 'Every three years' },
  { cycle: 'one_time', word: 'One time' },
  { cycle: 'none', word: 'None' },
  { cycle: 'unknown', word: 'Unknown' },
  { cycle: 'weekly', word: 'Unknown (weekly)' },
])('The billing cycle $cycle is worded $word', ({ cycle, word }) => {
  expect(billingCycleWord(cycle)).toBe(word)
})

test.for([
  { check: { state: 'valid' } as const, error: undefined },
  { check: { state: 'empty' } as const, error: 'Enter the number of licenses.' },
  { check: { state: 'notWhole' } as const, error: 'Enter a whole number.' },
  { check: { state: 'belowMinimum', minimum: 1 } as const, error: 'Enter 1 or more.' },
  { check: { state: 'aboveMaximum', maximum: 300 } as const, error: 'Enter 300 or less.' },
  { check: { state: 'aboveMaximum', maximum: 10_000_000 } as const, error: 'Enter 10,000,000 or less.' },
])('$check: $error', ({ check, error }) => {
  expect(licenseQuantityError(check)).toBe(error)
})

test('A field says what it takes', () => {
  expect(numberRangeText({ minimum: 1, maximum: 1_000_000 })).toBe('Enter a whole number from 1 to 1,000,000.')
})

test.for([
  { id: '21vianet-2018', name: 'Partner Center operated by 21Vianet, October 2018' },
  { id: 'worldwide-2019', name: 'Partner Center, November 2019' },
  { id: 'worldwide-2020', name: 'Partner Center, May 2020' },
  { id: 'worldwide-2021', name: 'Partner Center, August 2021' },
  { id: 'worldwide-2030', name: 'worldwide-2030' },
])('The edition $id is called $name', ({ id, name }) => {
  expect(editionName(id)).toBe(name)
})

test.for([
  'Global admin',
  'User management admin',
  'Admin agent',
  'Sales agent',
  'Helpdesk agent',
  'Billing admin',
  'Owner of everything',
])('The role %s has its own name in English', (role) => {
  expect(roleName(role)).toBe(role)
})

test('Says which roles may', () => {
  expect(rolesAllowedText('Billing admin', ['Global admin', 'Sales agent', 'Helpdesk agent'])).toBe(
    'As Billing admin you may look, but not change subscriptions. These roles may: ' +
      'Global admin, Sales agent, and Helpdesk agent.',
  )
})
