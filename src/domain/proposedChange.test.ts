import { expect, test } from 'vitest'

import { proposedChange } from './proposedChange.ts'
import { offerIds, subscription } from './testing/sampleCustomer.ts'

const current = {
  ...subscription({ id: 'basic', offerId: offerIds.basic, friendlyName: 'Front office', offerName: 'Business Basic' }),
  autoRenewEnabled: true,
}

test('what a body leaves out stays, but auto-renew and scheduled changes', () => {
  expect(proposedChange(current, {})).toEqual({
    fields: {
      offerId: offerIds.basic,
      quantity: 10,
      status: 'active',
      billingCycle: 'monthly',
      friendlyName: 'Front office',
      autoRenewEnabled: false,
    },
    dropped: ['scheduledNextTermInstructions', 'nextChargeInstructions'],
  })
})

test('what a body says is proposed', () => {
  const asked = {
    offerId: offerIds.e1,
    quantity: 12,
    status: 'suspended',
    billingCycle: 'annual',
    friendlyName: 'Back office',
    autoRenewEnabled: true,
  }
  const instructions = { scheduledNextTermInstructions: { quantity: 3 } }
  expect(proposedChange(current, { ...asked, ...instructions })).toEqual({
    fields: asked,
    dropped: ['nextChargeInstructions'],
  })
})

test.for([
  [' Back office ', 'Back office'],
  ['', 'Business Basic'],
  [' \t', 'Business Basic'],
] as const)('the name %j becomes %j', ([friendlyName, expected]) => {
  expect(proposedChange(current, { friendlyName }).fields.friendlyName).toBe(expected)
})
