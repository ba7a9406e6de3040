import { failureText } from '#i18n/failureText.ts'
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

// Partner Center, "Error codes".
test.for([
  {
    code: '2055',
    text: 'Someone else changed the subscription. The page shows it as it is now; what you typed is kept.',
  },
  { code: '2001', text: 'Licenses cannot change while the subscription is suspended.' },
  { code: '2002', text: "The number of licenses is outside the offer's limits." },
  { code: '2011', text: 'The subscription is deleted and cannot be changed.' },
  { code: '27009', text: 'An add-on cannot be active while its base subscription is not.' },
  { code: '800082', text: 'The subscription is not ready. Try again in a moment.' },
  {
    code: '900150',
    text: 'Your role may not change subscriptions. These roles may: Global admin and Admin agent.',
  },
  { code: '2000', text: undefined },
  { code: '', text: undefined },
])('An update refused with code "$code": $text', ({ code, text }) => {
  expect(failureText(code, ['Global admin', 'Admin agent'])).toBe(text)
})
