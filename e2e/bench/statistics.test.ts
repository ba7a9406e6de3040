import { expect, test } from 'vitest'

import { median, percentile } from './statistics.ts'

test.for([
  { values: [], middle: undefined },
  { values: [3], middle: 3 },
  { values: [9, 1, 5], middle: 5 },
  { values: [4, 1, 2, 100], middle: 3 },
  { values: [10, 9, 100], middle: 10 },
])('the median of $values is $middle', ({ values, middle }) => {
  expect(median(values)).toBe(middle)
})

test.for([
  { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share: 0.95, value: 10 },
  { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share: 0.9, value: 9 },
  { values: [30, 10, 20], share: 0, value: 10 },
  { values: [20, 10], share: 0.5, value: 10 },
])('$share of $values do not exceed $value', ({ values, share, value }) => {
  expect(percentile(values, share)).toBe(value)
})
