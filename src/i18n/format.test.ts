import { afterAll, beforeEach, expect, test } from 'vitest'

import { compareText, formatDay, formatDistance, formatInstant, formatList, formatNumber } from './format.ts'
import { activateEnglish } from './testing/activateEnglish.ts'
import { activateFormats } from './testing/activateFormats.ts'

beforeEach(activateEnglish)
afterAll(activateEnglish)

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

const now = Date.parse('2026-11-20T09:00:00Z')

test.for([
  { locale: 'en', day: '2026-11-20T23:59:59Z', text: 'today' },
  { locale: 'en', day: '2026-11-21T00:00:00Z', text: 'tomorrow' },
  { locale: 'en', day: '2026-11-18T00:00:00Z', text: '2 days ago' },
  { locale: 'en', day: '2027-01-01', text: 'in 42 days' },
  { locale: 'en', day: '2027-01-02', text: 'in 1 month' },
  { locale: 'en', day: '2027-06-16T00:00:00Z', text: 'in 7 months' },
  { locale: 'en', day: '2024-06-16T00:00:00Z', text: '2 years ago' },
  { locale: 'en', day: 'some day', text: 'some day' },
  { locale: 'sv', day: '2027-06-16T00:00:00Z', text: 'om 7 månader' },
  { locale: 'zh-CN', day: '2027-06-16T00:00:00Z', text: '7个月后' },
  { locale: 'zh-TW', day: '2027-06-16T00:00:00Z', text: '7 個月後' },
  { locale: 'tr', day: '2027-06-16T00:00:00Z', text: '7 ay sonra' },
])('In $locale $day is $text', ({ locale, day, text }) => {
  activateFormats(locale)
  expect(formatDistance(day, now)).toBe(text)
})

test.for([
  { value: 0, text: '0' },
  { value: 300, text: '300' },
  { value: 10_000_000, text: '10,000,000' },
])('$value is written $text', ({ value, text }) => {
  expect(formatNumber(value)).toBe(text)
})

test("Days and numbers follow the user's variant of the language", () => {
  activateFormats('en', ['en-IN'])
  expect(formatNumber(10_000_000)).toBe('1,00,00,000')
  activateFormats('en', ['en-GB'])
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

test.for([
  { locale: 'zh-CN', day: '2027年3月1日', number: '1,234,567', list: 'Yammer、Teams和Bookings' },
  { locale: 'zh-TW', day: '2027年3月1日', number: '1,234,567', list: 'Yammer、Teams和Bookings' },
  { locale: 'sv', day: '1 mars 2027', number: '1 234 567', list: 'Yammer, Teams och Bookings' },
  { locale: 'tr', day: '1 Mar 2027', number: '1.234.567', list: 'Yammer, Teams ve Bookings' },
])('$locale writes days, numbers and lists its own way', ({ locale, day, number, list }) => {
  activateFormats(locale)
  expect(formatDay('2027-03-01T00:00:00Z')).toBe(day)
  expect(formatNumber(1_234_567).replaceAll('\u00A0', ' ')).toBe(number)
  expect(formatList(['Yammer', 'Teams', 'Bookings'])).toBe(list)
})

test.for([
  { locale: 'sv', sorted: 'Adam Östen Zebra Åke Ärla', expected: 'Adam Zebra Åke Ärla Östen' },
  { locale: 'en', sorted: 'Adam Östen Zebra Åke Ärla', expected: 'Adam Åke Ärla Östen Zebra' },
  { locale: 'tr', sorted: 'İzmir Ilgaz Çorum Hatay Cizre Düzce', expected: 'Cizre Çorum Düzce Hatay Ilgaz İzmir' },
  // By sound: bei, chong, guang, shang. By strokes of the first sign: 3, 5, 9, 14.
  { locale: 'zh-CN', sorted: '上海 重庆 广州 北京', expected: '北京 重庆 广州 上海' },
  { locale: 'zh-TW', sorted: '重慶 臺北 上海 北京', expected: '上海 北京 重慶 臺北' },
])('$locale sorts "$sorted" its own way', ({ locale, sorted, expected }) => {
  activateFormats(locale)
  expect(sorted.split(' ').toSorted(compareText).join(' ')).toBe(expected)
})
