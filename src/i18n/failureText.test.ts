import { expect, test } from 'vitest'

import { failureText } from './failureText.ts'
import { activateEnglish } from './testing/activateEnglish.ts'

activateEnglish()

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
])('A change refused with code "$code": $text', ({ code, text }) => {
  expect(failureText(code, ['Global admin', 'Admin agent'])).toBe(text)
})
