import { array, assert, constantFrom, nat, property } from 'fast-check'
import { expect, test } from 'vitest'

import { mergedWindow, type KeyedList } from './mergedWindow.ts'

function listOf(keys: readonly string[]): KeyedList {
  return { count: keys.length, keyAt: (index) => keys[index] ?? '' }
}

const sortedKeys = array(constantFrom('a', 'b', 'c', 'd', 'e')).map((keys) => keys.toSorted())

test('a window is the part of the sorted whole', () => {
  assert(
    property(sortedKeys, sortedKeys, nat({ max: 30 }), nat({ max: 30 }), (first, second, offset, size) => {
      const whole = [
        ...first.map((key, index) => ({ key, list: 'first', index })),
        ...second.map((key, index) => ({ key, list: 'second', index })),
      ].toSorted((left, right) => {
        if (left.key === right.key) return 0
        return left.key < right.key ? -1 : 1
      })
      const expected = whole.slice(offset, offset + size).map(({ list, index }) => ({ list, index }))
      expect(mergedWindow(listOf(first), listOf(second), offset, size)).toEqual(expected)
    }),
  )
})

test('a window in the middle of long lists asks for few keys', () => {
  let asked = 0
  const long = {
    count: 1_000_000,
    keyAt: (index: number) => {
      asked += 1
      return String(index).padStart(7, '0')
    },
  }
  const window = mergedWindow(listOf(['0400000', '0600000']), long, 500_000, 10)
  expect(window[0]).toEqual({ list: 'second', index: 499_999 })
  expect(asked).toBeLessThan(100)
})
