/** The counter of a subscribed SKU that the seats of an own subscription stand in. */
export type UnitBucket = 'activeUnits' | 'warningUnits' | 'suspendedUnits'

/**
 * Counter for a subscription's seats by its status; undefined where they are in none. Assumed: the API documents the counters,
 * not the statuses behind them. Seats of an unknown status must be somewhere, else they would look bought elsewhere.
 */
export function unitBucketOf(status: string): UnitBucket | undefined {
  switch (status) {
    case 'active':
      return 'activeUnits'
    case 'expired':
      return 'warningUnits'
    case 'pending':
    case 'deleted':
      return undefined
    default:
      return 'suspendedUnits'
  }
}
