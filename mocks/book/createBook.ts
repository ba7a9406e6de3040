import { searchKey } from '#domain/searchKey.ts'

import { boundedCache } from './boundedCache.ts'
import type { CustomerRecord } from './customerRecord.ts'
import { firstIndex } from './firstIndex.ts'
import type { GeneratedCustomers } from './generatedCustomers.ts'
import { mergedWindow } from './mergedWindow.ts'
import type { Book, CustomerField, ListedCustomer } from './sandboxStore.ts'

/** A customer that is kept as a record: a named or an imported one. */
export type KeptCustomer = {
  readonly id: string
  readonly companyName: string
  readonly domain: string
  readonly record: () => CustomerRecord
}

type Kept = KeptCustomer & { readonly keys: Readonly<Record<CustomerField, string>> }

function sortedKept(customers: readonly KeptCustomer[]): readonly Kept[] {
  return customers
    .map((customer) => ({
      ...customer,
      keys: { companyName: searchKey(customer.companyName), domain: searchKey(customer.domain) },
    }))
    .toSorted((left, right) => {
      const [before, after] = [left.keys.companyName, right.keys.companyName]
      if (before === after) return left.id < right.id ? -1 : 1
      return before < after ? -1 : 1
    })
}

/** Ranks of the generated customers that a prefix matches: a stretch, since names and domains rise together. */
function matchingRanks(generated: GeneratedCustomers, field: CustomerField, prefix: string) {
  const keyAt = (rank: number) =>
    field === 'domain' ? generated.nameAt(rank).domain : generated.nameAt(rank).searchKey
  return {
    from: firstIndex(generated.count, (rank) => keyAt(rank) >= prefix),
    to: firstIndex(generated.count, (rank) => keyAt(rank).slice(0, prefix.length) > prefix),
  }
}

/**
 * One book: generated customers, with the kept ones merged in by name. A kept customer stands in for the generated one of
 * the same id. `changed` gives the record of a customer that was changed since.
 */
export function createBook(input: {
  readonly generated: GeneratedCustomers
  readonly kept: readonly KeptCustomer[]
  readonly changed: (customerId: string) => CustomerRecord | undefined
  readonly auditRecords: Book['auditRecords']
}): Book {
  const { generated, changed } = input
  const kept = sortedKept(input.kept)
  const keptById = new Map(kept.map((customer) => [customer.id.toLowerCase(), customer]))
  const replacedRanks = kept.flatMap(({ id }) => generated.rankOf(id) ?? []).toSorted((left, right) => left - right)
  const matches = boundedCache<readonly Kept[]>(8)

  const generatedIn = (from: number, to: number) => {
    const replaced = replacedRanks.filter((rank) => rank >= from && rank < to)
    const rankAt = (index: number) =>
      from + index + firstIndex(replaced.length, (place) => (replaced[place] ?? 0) - from - place > index)
    return {
      rankAt,
      count: to - from - replaced.length,
      keyAt: (index: number) => generated.nameAt(rankAt(index)).searchKey,
    }
  }

  const keptMatching = (field: CustomerField, prefix: string) => {
    if (prefix === '') return kept
    return matches.get(`${field} ${prefix}`, () => kept.filter(({ keys }) => keys[field].startsWith(prefix)))
  }

  const generatedCustomer = (rank: number): ListedCustomer => {
    const id = generated.idAt(rank)
    return changed(id)?.customer ?? generated.listedAt(rank)
  }

  const generatedRecord = (rank: number) => changed(generated.idAt(rank)) ?? generated.recordAt(rank)

  return {
    page({ field, prefix, offset, size }) {
      const key = searchKey(prefix)
      const ranks = matchingRanks(generated, field, key)
      const fromSeed = generatedIn(ranks.from, ranks.to)
      const fromStore = keptMatching(field, key)
      const keyedStore = {
        count: fromStore.length,
        keyAt: (index: number) => fromStore[index]?.keys.companyName ?? '',
      }
      const sources = mergedWindow(keyedStore, fromSeed, offset, size)
      return {
        totalCount: fromSeed.count + fromStore.length,
        get customers() {
          return sources.flatMap(({ list, index }) =>
            list === 'second' ? generatedCustomer(fromSeed.rankAt(index)) : (fromStore[index]?.record().customer ?? []),
          )
        },
        get records() {
          return sources.flatMap(({ list, index }) =>
            list === 'second' ? generatedRecord(fromSeed.rankAt(index)) : (fromStore[index]?.record() ?? []),
          )
        },
      }
    },
    find(customerId) {
      const found = keptById.get(customerId.toLowerCase())
      if (found !== undefined) return found.record()
      const rank = generated.rankOf(customerId)
      return rank === undefined ? undefined : generatedRecord(rank)
    },
    auditRecords: input.auditRecords,
  }
}
