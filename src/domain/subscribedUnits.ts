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

/**
 * Units of a SKU that count as consumed while seats of it are still being provisioned: licences that only those seats can stand
 * for wait with them. Assumed: the API does not say what a tenant tells meanwhile. `total` is without the pending seats.
 */
export function consumedUnitsWhile(units: {
  readonly total: number
  readonly consumed: number
  readonly pendingSeats: number
}): number {
  const beyond = Math.max(0, units.consumed - units.total)
  return units.consumed - Math.min(units.pendingSeats, beyond)
}
