import { hashOf } from './seededHash.ts'

/**
 * Which of 2^21 slots, each a company name in alphabetical order, belong to a book of `count` customers.
 *
 * The slots are the leaves of a binary tree. A node that holds n customers gives half of them to each child, and the
 * odd one to the child that the seed says. So the customers lie evenly and yet at random over the alphabet, a larger
 * book holds every customer of a smaller one, and rank and slot lead to each other in 21 steps, whatever the size.
 */

const levels = 21

export const slotCount = 2 ** levels

function countInLeftHalf(seed: number, node: number, count: number): number {
  const half = count >>> 1
  return count % 2 === 0 ? half : half + (hashOf(seed, node) & 1)
}

/** The slot of the customer that `rank` others precede; `rank` from 0 to `count` - 1. */
export function slotOfRank(seed: number, count: number, rank: number): number {
  let node = 1
  let inside = count
  let before = rank
  for (let level = 0; level < levels; level += 1) {
    const left = countInLeftHalf(seed, node, inside)
    const goesLeft = before < left
    node = goesLeft ? node * 2 : node * 2 + 1
    before = goesLeft ? before : before - left
    inside = goesLeft ? left : inside - left
  }
  return node - slotCount
}

/** The other way round; undefined where the book of this size has no customer in the slot. */
export function rankOfSlot(seed: number, count: number, slot: number): number | undefined {
  let node = 1
  let inside = count
  let rank = 0
  for (let level = levels - 1; level >= 0; level -= 1) {
    const left = countInLeftHalf(seed, node, inside)
    const goesRight = ((slot >>> level) & 1) === 1
    node = goesRight ? node * 2 + 1 : node * 2
    rank = goesRight ? rank + left : rank
    inside = goesRight ? inside - left : left
  }
  return inside === 1 ? rank : undefined
}
