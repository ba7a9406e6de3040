import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, addMonths, addSeconds, compareInstants, rollTermForward } from './calendar.ts'

test('years below 100 are not those of the last century', () => {
  expect(addDays('0099-12-31', 1)).toBe('0100-01-01')
  expect(addMonths('0004-01-31T00:00:00Z', 1)).toBe('0004-02-29T00:00:00Z')
})

test.for([
  ['2026-11-20', 1, '2026-11-21'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-20T23:59:59.1234567Z', 30, '2026-12-20T23:59:59.1234567Z'],
  ['no date', 1, 'no date'],
  ['12026-11-20', 1, '12026-11-20'],
  ['2026-11-200', 1, '2026-11-200'],
  ['', 1, ''],
] as const)('%s and %i days is %s', ([instant, days, expected]) => {
  expect(addDays(instant, days)).toBe(expected)
})

test.for([
  ['2026-11-20', 1, '2026-12-20'],
  ['2026-12-20', 1, '2027-01-20'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2026-05-31', 36, '2029-05-31'],
  ['2026-11-20T08:30:00Z', 2, '2027-01-20T08:30:00Z'],
  ['never', 1, 'never'],
] as const)('%s and %i months is %s', ([instant, months, expected]) => {
  expect(addMonths(instant, months)).toBe(expected)
})

test.for([
  ['2026-11-20T10:00:00Z', 5, '2026-11-20T10:00:05Z'],
  ['2026-11-20T23:59:58Z', 5, '2026-11-21T00:00:03Z'],
  ['2026-11-20T10:00:00.250Z', 5, '2026-11-20T10:00:05.250Z'],
  ['2026-11-20T10:00:00', 5, '2026-11-20T10:00:05Z'],
  ['2026-11-20T10:00:00+02:00', 5, '2026-11-20T08:00:05Z'],
  ['2026-11-20', 5, '2026-11-20T00:00:05Z'],
  ['2026-11-20T10:00:05Z', -5, '2026-11-20T10:00:00Z'],
  ['soon', 5, 'soon'],
] as const)('%s and %i seconds is %s', ([instant, seconds, expected]) => {
  expect(addSeconds(instant, seconds)).toBe(expected)
})

test.for([
  ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00.001Z', -1],
  ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00.0000000Z', 0],
  ['2026-11-20T10:00:01Z', '2026-11-20T10:00:00Z', 1],
  ['2026-11-20', '2026-11-20T00:00:00Z', 0],
  ['2026-11-20T10:00:00', '2026-11-20T10:00:00Z', 0],
  ['2026-11-20T10:00:00-01:00', '2026-11-20T11:00:00Z', 0],
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['2026-11-20', 'someday', -1],
] as const)('%s against %s', ([first, second, expected]) => {
  expect(Math.sign(compareInstants(first, second))).toBe(expected)
})

test.for([
  ['not yet over', '2026-12-31T00:00:00Z', 'P1Y', '2026-11-20T10:00:00Z', '2026-12-31T00:00:00Z'],
  ['the last day belongs to the term', '2026-11-20T00:00:00Z', 'P1Y', '2026-11-20T23:59:59Z', '2026-11-20T00:00:00Z'],
  ['a day later the next term runs', '2026-11-20T00:00:00Z', 'P1Y', '2026-11-21T00:00:00Z', '2027-11-20T00:00:00Z'],
  ['several years later', '2020-03-31T00:00:00Z', 'P1Y', '2026-11-20T00:00:00Z', '2027-03-31T00:00:00Z'],
  ['earlier in the same year', '2020-12-31T00:00:00Z', 'P1Y', '2026-11-20T00:00:00Z', '2026-12-31T00:00:00Z'],
  ['later in the same month', '2020-11-25T00:00:00Z', 'P1Y', '2026-11-20T00:00:00Z', '2026-11-25T00:00:00Z'],
  ['monthly', '2026-09-15T00:00:00Z', 'P1M', '2026-11-20T00:00:00Z', '2026-12-15T00:00:00Z'],
  ['monthly, still this month', '2026-09-25T00:00:00Z', 'P1M', '2026-11-20T00:00:00Z', '2026-11-25T00:00:00Z'],
  ['monthly, on the last day', '2026-09-20T00:00:00Z', 'P1M', '2026-11-20T18:00:00Z', '2026-11-20T00:00:00Z'],
  ['the 31st comes back after February', '2026-01-31T00:00:00Z', 'P1M', '2026-03-01T00:00:00Z', '2026-03-31T00:00:00Z'],
  ['the 31st in February', '2026-01-31T00:00:00Z', 'P1M', '2026-02-01T00:00:00Z', '2026-02-28T00:00:00Z'],
  ['three years', '2020-05-01', 'P3Y', '2026-11-20T00:00:00Z', '2029-05-01'],
  ['an unknown term', '2020-05-01', 'P5Y', '2026-11-20T00:00:00Z', '2020-05-01'],
  ['no term', '2020-05-01', '', '2026-11-20T00:00:00Z', '2020-05-01'],
  ['a term that is a name of every object', '2020-05-01', 'toString', '2026-11-20T00:00:00Z', '2020-05-01'],
  ['a subscription without renewal', '9999-12-31T00:00:00Z', 'P1Y', '2026-11-20T00:00:00Z', '9999-12-31T00:00:00Z'],
] as const)('end of the running term: %s', ([, endDate, term, now, expected]) => {
  expect(rollTermForward(endDate, term, now)).toBe(expected)
})

const two = (number: number): string => String(number).padStart(2, '0')
const day = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}T12:00:00Z`)

test('a rolled term ends today or later, and less than one term ahead', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(['P1M', 1] as const, ['P1Y', 12] as const), (end, now, [term, months]) => {
      const rolled = rollTermForward(end, term, now)
      expect(compareInstants(rolled.slice(0, 10), now.slice(0, 10))).toBeGreaterThanOrEqual(0)
      if (rolled !== end) {
        expect(compareInstants(addMonths(now, months).slice(0, 10), rolled.slice(0, 10))).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('days there and back again are where one was', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -9000, max: 9000 }), (instant, days) => {
      expect(addDays(addDays(instant, days), -days)).toBe(instant)
    }),
  )
})
