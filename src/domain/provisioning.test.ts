import { expect, test } from 'vitest'

import { effectiveStatus, provisioningSeconds, provisioningState } from './provisioning.ts'

test('provisioning takes five seconds', () => {
  expect(provisioningSeconds).toBe(5)
})

test.for([
  ['pending', '2026-11-20T10:00:05Z', '2026-11-20T10:00:00Z', 'pending'],
  ['pending', '2026-11-20T10:00:05Z', '2026-11-20T10:00:04.999Z', 'pending'],
  ['pending', '2026-11-20T10:00:05Z', '2026-11-20T10:00:05.000Z', 'active'],
  ['pending', '2026-11-20T10:00:05Z', '2026-11-20T10:00:06Z', 'active'],
  ['pending', undefined, '2099-01-01T00:00:00Z', 'pending'],
  ['suspended', '2026-11-20T10:00:05Z', '2026-11-20T11:00:00Z', 'suspended'],
  ['deleted', undefined, '2026-11-20T10:00:00Z', 'deleted'],
  ['active', undefined, '2026-11-20T10:00:00Z', 'active'],
] as const)('%s until %s is at %s %s', ([status, ends, now, expected]) => {
  expect(effectiveStatus(status, ends, now)).toBe(expected)
})

test.for([
  ['pending', 'pending'],
  ['active', 'success'],
  ['suspended', 'success'],
  ['expired', 'success'],
  ['paused_by_billing', 'success'],
  ['deleted', 'none'],
  ['none', 'none'],
] as const)('the provisioning of a subscription that is %s: %s', ([status, expected]) => {
  expect(provisioningState(status)).toBe(expected)
})
