import { expect, test } from 'vitest'

import { targetName } from './targetName.ts'

const e3 = '796b6b5f-613c-4e24-a17c-eba730d49c02'
const basic = 'BD938F12-058F-4927-BBA3-AE36B1D2501C'
const unknown = '11111111-2222-4333-8444-555555555555'

test("A known target has the edition's name, whatever the wire calls it", () => {
  expect(targetName({ targetOfferId: e3, targetName: 'E3 on the wire' }, 'microsoft365')).toBe(
    'Office 365 Enterprise E3',
  )
  expect(targetName({ targetOfferId: basic }, 'microsoft365')).toBe('Microsoft 365 Business Basic')
  expect(targetName({ targetOfferId: basic }, 'office365')).toBe('Office 365 Business Essentials')
})

test("An unknown target has the wire's name, else its id", () => {
  expect(targetName({ targetOfferId: unknown, targetName: 'Project Plan 3' }, 'microsoft365')).toBe('Project Plan 3')
  expect(targetName({ targetOfferId: unknown, targetName: '' }, 'microsoft365')).toBe(unknown)
  expect(targetName({ targetOfferId: unknown }, 'microsoft365')).toBe(unknown)
})
