import type { UserLicenseError } from '#api/upgrades.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { affectedAccounts } from './affectedAccount.ts'

activateEnglish()

type Fault = UserLicenseError['errors'][number]

function accountWith(...errors: readonly Fault[]): UserLicenseError {
  return { userObjectId: 'U1', name: 'Night Shift', email: 'night@northwind.example', errors }
}

const fault = (code: string | number, data: readonly string[] = [], description = ''): Fault => ({
  code,
  description,
  data,
})

test.for([
  {
    code: 'CountViolation',
    problem: 'No license left',
    remedy: 'Add a license, then assign it to the account.',
  },
  {
    code: 'MutuallyExclusiveViolation',
    problem: 'Conflicting services',
    remedy: 'Remove the license with the other service, then assign the new one.',
  },
  {
    code: 'DependencyViolation',
    problem: 'Another product depends on the old license',
    remedy: 'Remove the product that depends on it, then assign the new license.',
  },
  {
    code: 'ProhibitedInUsageLocationViolation',
    problem: 'No usage location, or one where the service is not allowed',
    remedy: "Set the account's usage location, then assign the license.",
  },
  {
    code: 'LaterViolation',
    problem: 'Unknown problem (LaterViolation)',
    remedy: 'Assign the license by hand.',
  },
  { code: 7, problem: 'Unknown problem (7)', remedy: 'Assign the license by hand.' },
])('$code is worded "$problem"', ({ code, problem, remedy }) => {
  expect(affectedAccounts([accountWith(fault(code))], 'Office 365 Enterprise E3')).toEqual([
    {
      key: 'U1-0',
      account: 'Night Shift',
      email: 'night@northwind.example',
      service: 'Office 365 Enterprise E3',
      problem,
      remedy,
    },
  ])
})

test('A problem nobody here knows is told in the words of the service', () => {
  const [row] = affectedAccounts([accountWith(fault('LaterViolation', [], 'The mailbox is on hold.'))], 'E3')
  expect(row?.problem).toBe('The mailbox is on hold.')
})

test('The services of a problem are named, both of a pair', () => {
  const clash = fault('MutuallyExclusiveViolation', ['Exchange Online (Plan 1)', 'Exchange Online (Plan 2)'])
  const [row] = affectedAccounts([accountWith(clash)], 'Office 365 Enterprise E3')
  expect(row?.service).toBe('Exchange Online (Plan 1) and Exchange Online (Plan 2)')
})

test('One row per account and problem, in the order they came, each with a key of its own', () => {
  const rows = affectedAccounts(
    [
      accountWith(fault('CountViolation'), fault('DependencyViolation')),
      { userObjectId: '', name: 'Front Desk', email: 'front@northwind.example', errors: [fault('CountViolation')] },
      { userObjectId: '', name: 'Nameless', email: '', errors: [fault('CountViolation')] },
      { userObjectId: 'U4', name: 'Nobody', email: '', errors: [] },
    ],
    'E3',
  )
  expect(rows.map(({ key, account, problem }) => `${key}: ${account}: ${problem}`)).toEqual([
    'U1-0: Night Shift: No license left',
    'U1-1: Night Shift: Another product depends on the old license',
    'front@northwind.example-0: Front Desk: No license left',
    'Nameless-0: Nameless: No license left',
  ])
  expect(affectedAccounts([], 'E3')).toEqual([])
})
