import { expect, test } from 'vitest'

import { unitBucketOf } from './subscribedUnits.ts'

test.for([
  ['active', 'activeUnits'],
  ['expired', 'warningUnits'],
  ['suspended', 'suspendedUnits'],
  ['disabled', 'suspendedUnits'],
  ['none', 'suspendedUnits'],
  ['paused_by_billing', 'suspendedUnits'],
  ['pending', undefined],
  ['deleted', undefined],
] as const)('seats of a %s subscription stand in %s', ([status, expected]) => {
  expect(unitBucketOf(status)).toBe(expected)
})
