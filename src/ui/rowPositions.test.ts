import { expect, test } from 'vitest'

import { rowOffset, rowPositions, scrollOffset } from './rowPositions.ts'

test('rows of one height follow each other', () => {
  const rows = rowPositions(500, 44)
  expect(rows.fullHeight).toBe(22_000)
  expect(rows.bodyHeight).toBe(22_000)
  expect([0, 1, 499].map(rows.startOf)).toEqual([0, 44, 21_956])
})

test.for([
  { offset: -300, index: 0 },
  { offset: 0, index: 0 },
  { offset: 43.9, index: 0 },
  { offset: 44, index: 1 },
  { offset: 21_955, index: 498 },
  { offset: 21_956, index: 499 },
  { offset: 90_000, index: 499 },
])('at $offset px is row $index', ({ offset, index }) => {
  expect(rowPositions(500, 44).indexAt(offset)).toBe(index)
})

test('no rows have no height, and the first place', () => {
  expect(rowPositions(0, 44)).toMatchObject({ fullHeight: 0, bodyHeight: 0 })
  expect(rowPositions(0, 44).indexAt(10)).toBe(0)
})

test('measured rows move those below them', () => {
  const rows = rowPositions(
    10,
    88,
    new Map([
      [7, 100],
      [2, 120],
      [3, 60],
      [40, 900],
    ]),
  )
  expect([0, 2, 3, 4, 7, 8].map(rows.startOf)).toEqual([0, 176, 296, 356, 620, 720])
  expect(rows.fullHeight).toBe(896)
  expect([175, 176, 295, 296, 355, 356, 719, 720].map(rows.indexAt)).toEqual([1, 2, 2, 3, 3, 4, 7, 8])
})

test('340,000 rows are drawn as tall as they are', () => {
  const rows = rowPositions(340_000, 44)
  expect(rows.bodyHeight).toBe(14_960_000)
  expect(rowOffset(rows, 7_654_321)).toBe(7_654_321)
  expect(scrollOffset(rows, 7_654_321)).toBe(7_654_321)
})

// 44,000,000 px of rows in 15,000,000 px: 42 of them in 13 between the two ends.
test.for([
  { place: 'the first pixel', scrolled: 0, offset: 0 },
  { place: 'above the first row', scrolled: -180, offset: -180 },
  { place: 'a wheel tick from the top', scrolled: 120, offset: 120 },
  { place: 'the end of the unscaled start', scrolled: 1_000_000, offset: 1_000_000 },
  { place: 'just in the scaled part', scrolled: 1_000_013, offset: 1_000_042 },
  { place: 'the middle', scrolled: 7_500_000, offset: 22_000_000 },
  { place: 'the start of the unscaled end', scrolled: 14_000_000, offset: 43_000_000 },
  { place: 'the last screenful', scrolled: 14_999_400, offset: 43_999_400 },
  { place: 'the last pixel', scrolled: 15_000_000, offset: 44_000_000 },
])('of a million rows, $place', ({ scrolled, offset }) => {
  const rows = rowPositions(1_000_000, 44)
  expect(rowOffset(rows, scrolled)).toBeCloseTo(offset, 3)
  expect(scrollOffset(rows, offset)).toBeCloseTo(scrolled, 3)
})
