import { expect, test } from 'vitest'

import { isolated } from './isolated.ts'

test.for([
  { name: 'Contoso Bakery', text: 'Contoso Bakery' },
  { name: 'Söhne 北京 "🪑"', text: 'Söhne 北京 "🪑"' },
  { name: 'שלום 12', text: '\u2068שלום 12\u2069' },
  { name: 'شركة', text: '\u2068شركة\u2069' },
  { name: 'Abc \u202Edetrevni', text: 'Abc detrevni' },
  { name: '\u2069שלום\u2067', text: '\u2068שלום\u2069' },
  { name: '', text: '' },
])('"$name" stands in a sentence as "$text"', ({ name, text }) => {
  expect(isolated(name)).toBe(text)
})
