import { expect, test } from 'vitest'

import { rulePacks } from './catalogue/rulePacks.ts'
import { mayChangeSubscriptions, readRole, roles } from './roles.ts'

const pack = rulePacks['worldwide-2020']

test('six roles, in the order of the documents', () => {
  expect(roles).toEqual([
    'Global admin',
    'User management admin',
    'Admin agent',
    'Sales agent',
    'Helpdesk agent',
    'Billing admin',
  ])
})

// "Appropriate roles" of the upgrade documents of 2019 to 2021.
test.for([
  ['Global admin', true],
  ['User management admin', true],
  ['Admin agent', true],
  ['Sales agent', true],
  ['Helpdesk agent', true],
  ['Billing admin', false],
  [undefined, true],
] as const)('%s may upgrade: %s', ([role, expected]) => {
  expect(mayChangeSubscriptions(role, pack)).toEqual({
    isAllowed: expected,
    allowedRoles: ['Global admin', 'User management admin', 'Admin agent', 'Sales agent', 'Helpdesk agent'],
    isAssumed: false,
  })
})

test('the 2018 document for China names no role: the same five are assumed', () => {
  expect(mayChangeSubscriptions('Sales agent', rulePacks['21vianet-2018'])).toEqual({
    isAllowed: true,
    allowedRoles: ['Global admin', 'User management admin', 'Admin agent', 'Sales agent', 'Helpdesk agent'],
    isAssumed: true,
  })
  expect(mayChangeSubscriptions('Billing admin', rulePacks['21vianet-2018']).isAllowed).toBe(false)
})

test.for([
  ['Sales agent', 'Sales agent'],
  ['sales AGENT', 'Sales agent'],
  ['  Billing admin ', 'Billing admin'],
  ['ADMIN AGENT', 'Admin agent'],
  ['salesagent', undefined],
  ['', undefined],
  ['Owner', undefined],
] as const)('"%s" is read as %s', ([text, role]) => {
  expect(readRole(text)).toBe(role)
})
