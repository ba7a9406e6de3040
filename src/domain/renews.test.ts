import { expect, test } from 'vitest'

import { renews } from './renews.ts'

test.for([
  { status: 'active', autoRenewEnabled: true, expected: true },
  { status: 'pending', autoRenewEnabled: true, expected: true },
  { status: 'suspended', autoRenewEnabled: true, expected: false },
  { status: 'deleted', autoRenewEnabled: true, expected: false },
  { status: 'paused_by_moon', autoRenewEnabled: true, expected: false },
  { status: 'active', autoRenewEnabled: false, expected: false },
  { status: 'active', autoRenewEnabled: undefined, expected: false },
])('$status, set to renew: $autoRenewEnabled: $expected', ({ status, autoRenewEnabled, expected }) => {
  expect(renews({ status, autoRenewEnabled })).toBe(expected)
})
