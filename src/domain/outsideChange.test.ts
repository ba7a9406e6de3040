import { expect, test } from 'vitest'

import { statusAfterEvent } from './outsideChange.ts'
import { offerIds } from './testing/sampleCustomer.ts'

test.for([
  ['finishProvisioning', 'pending', offerIds.basic, 'active'],
  ['finishProvisioning', 'active', offerIds.basic, undefined],
  ['finishProvisioning', 'suspended', offerIds.basic, undefined],
  ['finishProvisioning', 'deleted', offerIds.basic, undefined],
  ['restoreStatus', 'paused_by_billing', offerIds.basic, 'active'],
  ['restoreStatus', 'disabled', offerIds.basic, 'active'],
  ['restoreStatus', 'expired', offerIds.basic, 'active'],
  ['restoreStatus', 'suspended', offerIds.basic, undefined],
  ['restoreStatus', 'active', offerIds.basic, undefined],
  ['restoreStatus', 'pending', offerIds.basic, undefined],
  ['restoreStatus', 'deleted', offerIds.basic, undefined],
  ['endTrial', 'active', offerIds.standardTrial, 'deleted'],
  ['endTrial', 'expired', offerIds.standardTrial, 'deleted'],
  ['endTrial', 'deleted', offerIds.standardTrial, undefined],
  ['endTrial', 'active', offerIds.standard, undefined],
] as const)('%s while %s', ([event, status, offerId, after]) => {
  expect(statusAfterEvent(event, { status, offerId })).toBe(after)
})
