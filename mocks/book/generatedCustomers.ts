import type { Brand } from '#domain/catalogue/offer.ts'

import { boundedCache } from './boundedCache.ts'
import { buildRecord } from './buildRecord.ts'
import { companyNames, type CompanyName } from './companyNames.ts'
import type { CustomerRecord } from './customerRecord.ts'
import { generatedBlueprint } from './generatedBlueprint.ts'
import type { ListedCustomer } from './sandboxStore.ts'
import { guidWithHead, hashOf, hashOfText } from './seededHash.ts'
import { rankOfSlot, slotCount, slotOfRank } from './slotSelection.ts'

/** Made-up customers in list order, none of them stored: ranks go from 0 to `count` - 1. */
export type GeneratedCustomers = {
  readonly count: number
  readonly nameAt: (rank: number) => CompanyName
  readonly idAt: (rank: number) => string
  /** Undefined for the id of nobody in this book; ids are compared without case. */
  readonly rankOf: (customerId: string) => number | undefined
  readonly listedAt: (rank: number) => ListedCustomer
  readonly recordAt: (rank: number) => CustomerRecord
}

const rounds = [0, 1, 2, 3] as const
const half = 0xffff

/** A permutation of the 32-bit numbers (a Feistel network), so that ids of neighbours look nothing alike. */
function scrambled(seed: number, value: number): number {
  let left = value >>> 16
  let right = value & half
  for (const round of rounds) [left, right] = [right, left ^ (hashOf(seed, round, right) & half)]
  return ((left << 16) | right) >>> 0
}

function unscrambled(seed: number, value: number): number {
  let left = value >>> 16
  let right = value & half
  for (const round of rounds.toReversed()) [left, right] = [right ^ (hashOf(seed, round, left) & half), left]
  return ((left << 16) | right) >>> 0
}

function idOfSlot(seed: number, slot: number): string {
  return guidWithHead(scrambled(seed, slot), seed, slot)
}

const recordsKept = 600

/** The `count` generated customers of a seed. `startedOn` is the ISO date that dates are counted from. */
export function generatedCustomers(input: {
  readonly region: 'worldwide' | 'china'
  readonly brand: Brand
  readonly seed: string | number
  readonly count: number
  readonly startedOn: string
}): GeneratedCustomers {
  const { region, brand, count, startedOn } = input
  const seed = hashOfText(`${region} ${input.seed}`)
  const names = companyNames(region)
  const records = boundedCache<CustomerRecord>(recordsKept)
  const slotAt = (rank: number) => slotOfRank(seed, count, rank)
  return {
    count,
    nameAt: (rank) => names.nameOfSlot(slotAt(rank)),
    idAt: (rank) => idOfSlot(seed, slotAt(rank)),
    rankOf(customerId) {
      const head = Number.parseInt(customerId.slice(0, 8), 16)
      const slot = Number.isNaN(head) ? slotCount : unscrambled(seed, head)
      if (slot >= slotCount || idOfSlot(seed, slot) !== customerId.toLowerCase()) return undefined
      return rankOfSlot(seed, count, slot)
    },
    listedAt(rank) {
      const slot = slotAt(rank)
      const { name, domain } = names.nameOfSlot(slot)
      return {
        id: idOfSlot(seed, slot),
        companyProfile: { companyName: name, domain },
        relationshipToPartner: 'reseller',
      }
    },
    recordAt(rank) {
      const slot = slotAt(rank)
      return records.get(slot, () =>
        buildRecord(
          generatedBlueprint(names.nameOfSlot(slot), idOfSlot(seed, slot), brand, scrambled(seed + 1, slot)),
          brand,
          startedOn,
        ),
      )
    },
  }
}
