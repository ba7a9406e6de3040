import type { ChangeRefusalReason } from '#domain/subscriptionChange.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { lockText } from './lockText.ts'

activateEnglish()

test.for<{ why: ChangeRefusalReason; text: string }>([
  { why: 'deleted', text: 'The subscription is deleted and cannot be changed.' },
  { why: 'pending', text: 'The subscription is still being provisioned. Try again when it is active.' },
  { why: 'notActive', text: 'Only an active or suspended subscription can be changed.' },
  { why: 'suspended', text: 'Licenses cannot change while the subscription is suspended. Reactivate it first.' },
  { why: 'trial', text: "A trial's licenses and status are fixed." },
  { why: 'usageBased', text: 'A usage-based subscription has no licenses.' },
  { why: 'outsideLimits', text: "The number is outside the offer's limits." },
  {
    why: 'baseNotActive',
    text: 'An add-on cannot be active while its base subscription is not. Reactivate the base first.',
  },
  { why: 'statusNotSettable', text: 'The status can only be active or suspended.' },
  { why: 'billingCycleFixed', text: 'The billing frequency cannot be changed here.' },
  { why: 'offerFixed', text: 'The offer cannot be changed here. Upgrade the subscription instead.' },
])('A field locked because of $why says so', ({ why, text }) => {
  expect(lockText(why)).toBe(text)
})
