import { expect, test } from 'vitest'

import { marketOfOfferLink, marketOfSubscription } from './market.ts'

test.for([
  ['/offers/031C9E47-4802-4248-838E-778FB1D2CC05?country=US', 'US'],
  ['/v1/offers/031C9E47?country=in', 'IN'],
  ['/offers/x?locale=en&country=SE', 'SE'],
  ['/offers/x?country=SE&locale=en', 'SE'],
  ['/offers/x?COUNTRY=TR', 'TR'],
  ['/offers/x?country=', undefined],
  ['/offers/x?country=USA', undefined],
  ['/offers/x?mycountry=US', undefined],
  ['/offers/country=US', undefined],
  ['/offers/x', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('the market of %s is %s', ([uri, expected]) => {
  expect(marketOfOfferLink(uri)).toBe(expected)
})

test('the billing country goes before the offer link, in capitals', () => {
  const links = { offer: { uri: '/offers/x?country=SE' } }
  expect(marketOfSubscription({ links }, 'in')).toBe('IN')
  expect(marketOfSubscription({ links }, ' In ')).toBe('IN')
  expect(marketOfSubscription({ links }, undefined)).toBe('SE')
  expect(marketOfSubscription({ links: {} }, undefined)).toBeUndefined()
  expect(marketOfSubscription({}, undefined)).toBeUndefined()
})

test.for(['', ' ', '\t'])('a blank billing country %j is none', (country) => {
  expect(marketOfSubscription({ links: { offer: { uri: '/offers/x?country=IN' } } }, country)).toBe('IN')
  expect(marketOfSubscription({}, country)).toBeUndefined()
})
