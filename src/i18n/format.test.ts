import { i18n } from '@lingui/core'
import { beforeEach, expect, test } from 'vitest'

import { compareText, formatDay, formatInstant, formatList, formatNumber } from './format.ts'
import { activateEnglish } from './testing/activateEnglish.ts'

function activateVariant(variant: string): void {
  i18n.loadAndActivate({ locale: 'en', locales: [variant, 'en'], messages: i18n.messages })
}

beforeEach(activateEnglish)

// Tests run in Los Angeles, seven or eight hours behind UTC.
test.for([
  { instant: '2027-03-01T00:00:00Z', day: 'Mar 1, 2027' },
  { instant: '2027-03-01T23:59:59.9999999Z', day: 'Mar 1, 2027' },
  { instant: '2026-12-31', day: 'Dec 31, 2026' },
  { instant: '2027-03-01T01:00:00+02:00', day: 'Feb 28, 2027' },
  { instant: 'next year', day: 'next year' },
  { instant: '', day: '' },
])('The day of "$instant" is "$day", in UTC', ({ instant, day }) => {
  expect(formatDay(instant)).toBe(day)
})

test("An instant is told in the user's own zone", () => {
  expect(formatInstant('2026-11-20T02:30:00Z').replaceAll('\u202F', ' ')).toBe('Nov 19, 2026, 6:30 PM')
  expect(formatInstant('2026-07-01T12:00:00Z').replaceAll('\u202F', ' ')).toBe('Jul 1, 2026, 5:00 AM')
  expect(formatInstant('soon')).toBe('soon')
})

test.for([
  { value: 0, text: '0' },
  { value: 300, text: '300' },
  { value: 10_000_000, text: '10,000,000' },
])('$value is written $text', ({ value, text }) => {
  expect(formatNumber(value)).toBe(text)
})

test("Days and numbers follow the user's variant of the language", () => {
  activateVariant('en-IN')
  expect(formatNumber(10_000_000)).toBe('1,00,00,000')
  activateVariant('en-GB')
  expect(formatDay('2027-03-01T00:00:00Z')).toBe('1 Mar 2027')
})

test.for([
  { items: [], text: '' },
  { items: ['Exchange Online'], text: 'Exchange Online' },
  { items: ['Exchange Online', 'Yammer'], text: 'Exchange Online and Yammer' },
  { items: ['Exchange Online', 'Yammer', 'Bookings'], text: 'Exchange Online, Yammer, and Bookings' },
])('$items is joined as "$text"', ({ items, text }) => {
  expect(formatList(items)).toBe(text)
})

test('Names compare as people count, whatever their case', () => {
  expect(['b', 'Team 10', 'team 2', 'ä', 'Z', 'A'].toSorted(compareText)).toEqual([
    'A',
    'ä',
    'b',
    'team 2',
    'Team 10',
    'Z',
  ])
})
