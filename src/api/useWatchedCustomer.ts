import { useQueries } from '@tanstack/react-query'

import { customerQuery } from './customers.ts'
import { subscribedSkusQuery, subscriptionsQuery } from './subscriptions.ts'

/** Milliseconds between two looks at a customer for whom others have something to do. */
const lookInterval = 60_000

/** While watched, everything an upgrade is judged on is read again each minute, and whenever the person comes back to this tab. */
export function useWatchedCustomer(customerId: string, isWatched: boolean): void {
  const watched = {
    enabled: isWatched,
    refetchOnWindowFocus: 'always',
    refetchInterval: isWatched ? lookInterval : false,
    // Who shows the answers reads them for itself.
    notifyOnChangeProps: [],
  } satisfies {
    enabled: boolean
    refetchOnWindowFocus: 'always'
    refetchInterval: number | false
    notifyOnChangeProps: []
  }
  useQueries({
    queries: [
      { ...customerQuery(customerId), ...watched },
      { ...subscriptionsQuery(customerId), ...watched },
      { ...subscribedSkusQuery(customerId), ...watched },
    ],
  })
}
