import { expect, test } from 'vitest'

import { isSameId } from './isSameId.ts'

test.for([
  ['aB-1', 'Ab-1', true],
  ['a', 'b', false],
  ['a', undefined, false],
  [undefined, 'a', false],
  [undefined, undefined, false],
] as const)('%s and %s are the same id: %s', ([one, other, expected]) => {
  expect(isSameId(one, other)).toBe(expected)
})
