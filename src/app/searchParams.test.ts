import { expect, test } from 'vitest'

import {
  parseSearch,
  readCustomersSearch,
  readRulesSearch,
  readSubscriptionsSearch,
  readTabSearch,
  stringifySearch,
} from './searchParams.ts'

test.for([
  { search: '', read: {} },
  { search: '?', read: {} },
  { search: '?q=123', read: { q: '123' } },
  { search: '?q=true&status=null', read: { q: 'true', status: 'null' } },
  { search: '?q=%22con%22', read: { q: '"con"' } },
  { search: '?q={"a":1}', read: { q: '{"a":1}' } },
  { search: '?q=[1]', read: { q: '[1]' } },
  { search: '?q=a+b%20c%2Bd', read: { q: 'a b c+d' } },
  { search: '?q=%E5%8C%97%E4%BA%AC', read: { q: '北京' } },
  { search: '?q=%zz', read: { q: '%zz' } },
  { search: '?q', read: { q: '' } },
  { search: '?q=first&q=last', read: { q: 'last' } },
])('"$search" is read as text', ({ search, read }) => {
  expect(parseSearch(search)).toEqual(read)
})

test.for([
  { search: {}, written: '' },
  { search: { q: '123' }, written: '?q=123' },
  { search: { q: 'a b+c&d=e#f' }, written: '?q=a+b%2Bc%26d%3De%23f' },
  { search: { q: '北京 "🪑"' }, written: '?q=%E5%8C%97%E4%BA%AC+%22%F0%9F%AA%91%22' },
  { search: { q: undefined, status: 'all', sort: 7, order: null }, written: '?status=all' },
])('$search is written "$written"', ({ search, written }) => {
  expect(stringifySearch(search)).toBe(written)
})

test('What holds for the whole tab, and nothing else', () => {
  expect(
    readTabSearch({
      pack: 'worldwide-2019',
      role: 'Billing admin',
      customers: '2000',
      seed: '7',
      disputedPath: 'business-standard',
      startedOn: '2026-11-20',
      latency: '250',
      lang: 'en',
      q: 'con',
      utm_source: 'mail',
    }),
  ).toEqual({
    pack: 'worldwide-2019',
    role: 'Billing admin',
    customers: '2000',
    seed: '7',
    disputedPath: 'business-standard',
    startedOn: '2026-11-20',
    latency: '250',
    lang: 'en',
  })
})

test('Values that mean nothing stay as typed, so that the page can say so; empty ones go', () => {
  expect(readTabSearch({ pack: 'worldwide-2030', role: '', seed: ' ' })).toEqual({ pack: 'worldwide-2030', seed: ' ' })
  expect(readTabSearch({ customers: 7, pack: ['worldwide-2019'], lang: null })).toEqual({})
})

test('The list of customers has a search', () => {
  expect(readCustomersSearch({ q: '123', status: 'all', pack: 'worldwide-2019' })).toEqual({ q: '123' })
  expect(readCustomersSearch({ q: '' })).toEqual({})
  expect(readCustomersSearch({ q: 123 })).toEqual({})
  expect(readCustomersSearch({ q: '   ' })).toEqual({})
  expect(readCustomersSearch({ q: ' con toso ' })).toEqual({ q: 'con toso' })
})

test('The list of subscriptions has a filter and an order', () => {
  expect(readSubscriptionsSearch({ status: 'all', sort: 'quantity', order: 'descending', q: 'con' })).toEqual({
    status: 'all',
    sort: 'quantity',
    order: 'descending',
  })
  expect(readSubscriptionsSearch({ status: '', sort: 7 })).toEqual({})
})

test('The rules have a view, and one path, condition, offer and other edition each', () => {
  expect(
    readRulesSearch({
      view: 'table',
      path: 'businessBasic.e3',
      condition: 'targetNotHeld',
      offer: 'e3',
      with: 'worldwide-2019',
      change: 'becomesUpgradeable',
      q: 'con',
    }),
  ).toEqual({
    view: 'table',
    path: 'businessBasic.e3',
    condition: 'targetNotHeld',
    offer: 'e3',
    with: 'worldwide-2019',
    change: 'becomesUpgradeable',
  })
  expect(readRulesSearch({ view: '', path: 7, condition: null })).toEqual({})
})
