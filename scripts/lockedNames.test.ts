import { expect, test } from 'vitest'

import { lockedNamesIn } from './lockedNames.ts'

test.for([
  { text: 'Upgrade now', names: [] },
  { text: 'Move to {targetName} of Office 365', names: [] },
  { text: 'Move to Microsoft 365 Business Standard now', names: ['Microsoft 365 Business Standard'] },
  { text: 'Choose Apps for business or ProPlus', names: ['Apps for business', 'ProPlus'] },
  { text: 'Business customers with E3', names: [] },
  { text: 'Office 365 Business Premium India', names: ['Office 365 Business Premium India'] },
])('"$text" names $names', ({ text, names }) => {
  expect(lockedNamesIn(text)).toEqual(names)
})
