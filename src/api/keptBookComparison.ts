import { queryOptions, skipToken } from '@tanstack/react-query'

import type { BookComparison } from './bookComparison.ts'
import type { Edition } from './edition.ts'

/** The last finished comparison of two editions in this tab; stale once the book has been read again since. */
export function keptBookComparisonQuery(leftPackId: string, rightPackId: string, { pack, disputedPath }: Edition) {
  return queryOptions<BookComparison>({
    queryKey: ['bookComparison', leftPackId, rightPackId, pack.id, disputedPath],
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
