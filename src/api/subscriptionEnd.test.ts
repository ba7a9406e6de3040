import { expect, test } from 'vitest'

import { subscriptionEnd } from './subscriptionEnd.ts'
import type { Subscription } from './subscriptions.ts'

const active: Subscription = {
  id: 'S1',
  offerId: 'O1',
  offerName: 'Offer',
  friendlyName: '',
  quantity: 1,
  status: 'active',
  billingCycle: 'monthly',
}

test.for([
  { commitmentEndDate: '2022-09-10T00:00:00Z', end: '2022-09-10T00:00:00Z' },
  { commitmentEndDate: '9998-12-31T00:00:00Z', end: '9998-12-31T00:00:00Z' },
  { commitmentEndDate: '9999-12-14T00:00:00Z', end: undefined },
  { commitmentEndDate: '9999-12-31T23:59:59.9999999Z', end: undefined },
  { commitmentEndDate: '', end: undefined },
])('A subscription whose end is written "$commitmentEndDate" ends: $end', ({ commitmentEndDate, end }) => {
  expect(subscriptionEnd({ ...active, commitmentEndDate })).toBe(end)
})

test('A subscription without an end date has no end', () => {
  expect(subscriptionEnd(active)).toBeUndefined()
})
