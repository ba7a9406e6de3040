import { expect, test } from 'vitest'

import { consumedUnitsWhile, unitBucketOf } from './subscribedUnits.ts'

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

test.for([
  ['all wait for the new subscription', { total: 0, consumed: 12, pendingSeats: 12 }, 0],
  ['fewer seats are coming than users hold', { total: 0, consumed: 12, pendingSeats: 10 }, 2],
  ['seats that are there are consumed first', { total: 5, consumed: 12, pendingSeats: 12 }, 5],
  ['nothing is coming', { total: 37, consumed: 40, pendingSeats: 0 }, 40],
  ['seats for all are there', { total: 12, consumed: 12, pendingSeats: 12 }, 12],
] as const)('consumed units where %s', ([, units, expected]) => {
  expect(consumedUnitsWhile(units)).toBe(expected)
})
