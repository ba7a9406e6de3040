import { expect, test } from 'vitest'

import { customerAt, findPlaces } from './customers.ts'

test.for([40, 1_000, 100_000])('the names of %i customers are in order, and none is there twice', (size) => {
  const names = Array.from({ length: size }, (_, place) => customerAt(place, size).name.toLowerCase())
  expect(names.toSorted((left, right) => (left < right ? -1 : 1))).toEqual(names)
  expect(new Set(names).size).toBe(size)
})

test('a search finds the names that begin with it, and no others', () => {
  const { start, end } = findPlaces('bergs', 100_000)
  expect(customerAt(start - 1, 100_000).name).toMatch(/^Bergqvist Transport /)
  expect(customerAt(start, 100_000).name).toMatch(/^Bergstrom Bageri /)
  expect(customerAt(end - 1, 100_000).name).toMatch(/^Bergstrom Transport /)
  expect(customerAt(end, 100_000).name).toMatch(/^Blomberg Bageri /)
  expect(findPlaces('', 1_000)).toEqual({ start: 0, end: 1_000 })
  expect(findPlaces('nobody', 1_000)).toMatchObject({ start: 600, end: 600 })
})
