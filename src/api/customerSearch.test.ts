import { expect, test } from 'vitest'

import { readCustomerSearch } from './customerSearch.ts'

const id = '8f4c0a52-1b7d-4f0e-9c3a-2d5e6f708192'

test.for([
  { text: '', asked: { kind: 'all' } },
  { text: '  \t ', asked: { kind: 'all' } },
  { text: id, asked: { kind: 'id', customerId: id } },
  { text: ` ${id} `, asked: { kind: 'id', customerId: id } },
  { text: `{${id}}`, asked: { kind: 'id', customerId: id } },
  {
    text: '8F4C0A52-1B7D-4F0E-9C3A-2D5E6F708192',
    asked: { kind: 'id', customerId: '8F4C0A52-1B7D-4F0E-9C3A-2D5E6F708192' },
  },
  // A part of a GUID, or a GUID with something behind it, is text.
  { text: '8f4c0a52-1b7d', asked: { kind: 'text', prefix: '8f4c0a52-1b7d' } },
  { text: `${id}0`, asked: { kind: 'text', prefix: `${id}0` } },
  { text: `x${id}`, asked: { kind: 'text', prefix: `x${id}` } },
  { text: '8f4c0a521b7d4f0e9c3a2d5e6f708192', asked: { kind: 'text', prefix: '8f4c0a521b7d4f0e9c3a2d5e6f708192' } },
  { text: 'contoso.example', asked: { kind: 'domain', prefix: 'contoso.example' } },
  { text: 'contoso.', asked: { kind: 'domain', prefix: 'contoso.' } },
  { text: 'ann@contoso', asked: { kind: 'domain', prefix: 'contoso' } },
  { text: '@contoso.example', asked: { kind: 'domain', prefix: 'contoso.example' } },
  { text: 'a@b@fabrikam', asked: { kind: 'domain', prefix: 'fabrikam' } },
  { text: ' Contoso Bakery ', asked: { kind: 'text', prefix: 'Contoso Bakery' } },
  { text: '北京', asked: { kind: 'text', prefix: '北京' } },
])('"$text" asks for $asked', ({ text, asked }) => {
  expect(readCustomerSearch(text)).toEqual(asked)
})
