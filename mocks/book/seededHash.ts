import { itemAt } from './itemAt.ts'

/** 32 well-mixed bits (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** 32 bits that follow from the numbers and their order alone. */
export function hashOf(...parts: readonly number[]): number {
  let state = 0x9e3779b9
  for (const part of parts) state = mixed(Math.imul(state ^ mixed(part + 0x7f4a7c15), 0x27d4eb2f) + 0x165667b1)
  return state
}

/** 32 bits of a text: FNV-1a over its code units, mixed. */
export function hashOfText(text: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return mixed(state)
}

function hex(bits: number, digits: number): string {
  return bits.toString(16).padStart(8, '0').slice(0, digits)
}

/** A lower-case GUID (version 4 in form) whose first eight digits are `head`, the rest being hashed from the parts. */
export function guidWithHead(head: number, ...parts: readonly number[]): string {
  const middle = hex(hashOf(...parts, 1), 7)
  const variant = hex(0x80000000 + (hashOf(...parts, 2) % 0x40000000), 4)
  const tail = hex(hashOf(...parts, 3), 8) + hex(hashOf(...parts, 4), 4)
  return `${hex(head, 8)}-${middle.slice(0, 4)}-4${middle.slice(4)}-${variant}-${tail}`
}

/** A lower-case GUID that follows from the parts alone. */
export function guidOf(...parts: readonly number[]): string {
  return guidWithHead(hashOf(...parts, 0), ...parts)
}

export type Draws = {
  /** A number in [0, 1). */
  readonly next: () => number
  /** A whole number in [0, limit). */
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/** An endless series of draws that follows from the parts alone. */
export function drawsOf(...parts: readonly number[]): Draws {
  const state = hashOf(...parts)
  let drawn = 0
  const next = () => {
    drawn += 1
    return hashOf(state, drawn) / 0x1_0000_0000
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, below(items.length)),
  }
}
