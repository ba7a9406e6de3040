import type { Subscription } from '#api/subscriptions.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { renewalText } from './renewalText.ts'

activateEnglish()

const active: Subscription = {
  id: 'S1',
  offerId: 'O1',
  offerName: 'Offer',
  friendlyName: '',
  quantity: 1,
  status: 'active',
  billingCycle: 'monthly',
}

test.for<{ fields: Partial<Subscription>; text: string }>([
  {
    fields: { commitmentEndDate: '2022-09-10T00:00:00Z', autoRenewEnabled: true },
    text: 'Auto renews on Sep 10, 2022',
  },
  { fields: { commitmentEndDate: '2022-09-10T00:00:00Z', autoRenewEnabled: false }, text: 'Ends on Sep 10, 2022' },
  { fields: { commitmentEndDate: '2022-09-10T23:59:59.9999999Z' }, text: 'Ends on Sep 10, 2022' },
  {
    fields: { commitmentEndDate: '2022-09-10T00:00:00Z', status: 'suspended', autoRenewEnabled: true },
    text: 'Ends on Sep 10, 2022',
  },
  { fields: { commitmentEndDate: '2022-09-10T00:00:00Z', status: 'deleted', autoRenewEnabled: true }, text: '' },
  // Subscriptions that never end carry the last day of the calendar.
  { fields: { commitmentEndDate: '9999-12-31T00:00:00Z', autoRenewEnabled: true }, text: '' },
  { fields: { autoRenewEnabled: true }, text: '' },
  { fields: { commitmentEndDate: '', autoRenewEnabled: true }, text: '' },
  { fields: { commitmentEndDate: 'next year' }, text: 'Ends on next year' },
])('$fields: "$text"', ({ fields, text }) => {
  expect(renewalText({ ...active, ...fields })).toBe(text)
})
