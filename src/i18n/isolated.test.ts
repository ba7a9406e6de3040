import { expect, test } from 'vitest'

import { isolated, withoutIsolation } from './isolated.ts'

test.for([
  { name: 'Contoso Bakery', text: 'Contoso Bakery' },
  { name: 'Söhne 北京 "🪑"', text: 'Söhne 北京 "🪑"' },
  { name: 'שלום 12', text: '\u2068שלום 12\u2069' },
  { name: 'شركة', text: '\u2068شركة\u2069' },
  { name: 'Abc \u202Edetrevni', text: '\u2068Abc \u202Edetrevni\u2069' },
  { name: '\u2069שלום\u2067', text: '\u2068שלום\u2069' },
  { name: 'Ab\u2067c', text: '\u2068Abc\u2069' },
  { name: '\u2068שלום\u2069, Ada', text: '\u2068שלום\u2069, Ada' },
  { name: '\u2068שלום\u2069, שלום', text: '\u2068שלום, שלום\u2069' },
  { name: '', text: '' },
])('"$name" stands in a sentence as "$text"', ({ name, text }) => {
  expect(isolated(name)).toBe(text)
  expect(isolated(text)).toBe(text)
})

test('The marks can be taken away again', () => {
  expect(withoutIsolation('Subscriptions of \u2068שלום\u2069.csv')).toBe('Subscriptions of שלום.csv')
})
