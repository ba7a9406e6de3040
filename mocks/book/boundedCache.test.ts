import { expect, test } from 'vitest'

import { boundedCache } from './boundedCache.ts'

test('keeps the values used last and makes the others again', () => {
  const cache = boundedCache<string>(2)
  const made: string[] = []
  const get = (key: string) =>
    cache.get(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  expect([get('a'), get('b'), get('a'), get('c')]).toEqual(['A', 'B', 'A', 'C'])
  expect(get('a')).toBe('A')
  expect(get('b')).toBe('B')
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
