import { assert, integer, nat, property } from 'fast-check'
import { expect, test } from 'vitest'

import { rankOfSlot, slotCount, slotOfRank } from './slotSelection.ts'

const seedAndCount = [integer(), integer({ min: 1, max: 1_000_000 })] as const

test('slots rise with ranks, whatever the size', () => {
  assert(
    property(...seedAndCount, nat(), (seed, count, any) => {
      const rank = any % count
      const slot = slotOfRank(seed, count, rank)
      expect(slot).toBeGreaterThanOrEqual(0)
      expect(slot).toBeLessThan(slotCount)
      if (rank + 1 < count) expect(slotOfRank(seed, count, rank + 1)).toBeGreaterThan(slot)
    }),
  )
})

test('a slot leads back to its rank', () => {
  assert(
    property(...seedAndCount, nat(), (seed, count, any) => {
      expect(rankOfSlot(seed, count, slotOfRank(seed, count, any % count))).toBe(any % count)
    }),
  )
})

test('a slot of nobody has no rank', () => {
  const taken = new Set(Array.from({ length: 500 }, (_, rank) => slotOfRank(7, 500, rank)))
  const free = Array.from({ length: 4000 }, (_, index) => index * 500).filter((slot) => !taken.has(slot))
  expect(free.length).toBeGreaterThan(3500)
  expect(free.map((slot) => rankOfSlot(7, 500, slot)).filter((rank) => rank !== undefined)).toEqual([])
  expect(taken.size).toBe(500)
})

test('an empty book has nobody in any slot', () => {
  expect(rankOfSlot(1, 0, 0)).toBeUndefined()
  expect(rankOfSlot(1, 0, slotCount - 1)).toBeUndefined()
})

test('a larger book holds every customer of a smaller one', () => {
  assert(
    property(...seedAndCount, nat({ max: 1000 }), nat(), (seed, count, more, any) => {
      const slot = slotOfRank(seed, count, any % count)
      expect(rankOfSlot(seed, count + more, slot)).toBeDefined()
    }),
  )
})

test('customers lie evenly over the alphabet', () => {
  const sixteenths = Array.from({ length: 500 }, (_, rank) => Math.floor((slotOfRank(1, 500, rank) * 16) / slotCount))
  const counts = Array.from({ length: 16 }, (_, part) => sixteenths.filter((each) => each === part).length)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(31)
  expect(Math.max(...counts)).toBeLessThanOrEqual(32)
})

test('another seed chooses other slots', () => {
  const slotsOf = (seed: number) => new Set(Array.from({ length: 500 }, (_, rank) => slotOfRank(seed, 500, rank)))
  const first = slotsOf(1)
  expect([...slotsOf(2)].filter((slot) => first.has(slot)).length).toBeLessThan(10)
})
