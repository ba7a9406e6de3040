import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { backendReason } from './backendReason.ts'

activateEnglish()

// Partner Center, "Upgrade resources", UpgradeErrorCode.
test.for([
  { code: 1, text: 'You have no delegated admin privileges for this customer.' },
  { code: 2, text: 'The subscription is not active.' },
  { code: 3, text: 'The customer has another subscription that includes the additional services.' },
  { code: 4, text: 'The customer already has this offer.' },
  { code: 5, text: 'The upgrade must be submitted by a signed-in user.' },
  { code: 6, text: 'The subscription has add-ons.' },
  { code: 7, text: 'Partner Center has no upgrade path from this offer.' },
  { code: 8, text: 'Partner Center has no upgrade path to this offer.' },
  { code: 9, text: 'The subscription is still being provisioned.' },
  { code: 10, text: 'The offer does not support this billing frequency.' },
  { code: 11, text: 'Your granular admin privileges do not include directory writer.' },
  { code: 0, text: 'Partner Center gave no reason.' },
  { code: 12, text: 'Unknown reason (12).' },
  { code: 'credit_check_pending', text: 'Unknown reason (credit_check_pending).' },
])('Code $code: $text', ({ code, text }) => {
  expect(backendReason({ code })).toBe(text)
  expect(backendReason({ code, description: '', additionalDetails: '' })).toBe(text)
})

test.for([
  { additionalDetails: 'suspended', status: 'Suspended' },
  { additionalDetails: 'Deleted', status: 'Deleted' },
  { additionalDetails: 'PausedByBilling', status: 'Unknown (PausedByBilling)' },
])('A subscription that is $additionalDetails is told with its status', ({ additionalDetails, status }) => {
  const error = { code: 2, description: 'The source subscription state is not active.', additionalDetails }
  expect(backendReason(error)).toBe(`The subscription is not active. Status: ${status}.`)
})

test('A reason nobody here knows is told in the words of the service', () => {
  expect(backendReason({ code: 12, description: 'A credit check is pending.' })).toBe(
    'Unknown reason (12): A credit check is pending.',
  )
  expect(backendReason({ code: 'later', description: 'Try later.', additionalDetails: 'In 2 days.' })).toBe(
    'Unknown reason (later): Try later. In 2 days.',
  )
  expect(backendReason({ code: 0, description: 'The upgrade is not possible.' })).toBe('The upgrade is not possible.')
  expect(backendReason({ code: 0, additionalDetails: 'Details only' })).toBe('Details only')
})
