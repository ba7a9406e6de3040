import type { Subscription } from '#api/subscriptions.ts'

/** Subscriptions that never end carry this year on the wire. */
const endlessYear = '9999'

/** When the term ends; undefined for a subscription that never does. */
export function endOf({ commitmentEndDate }: Subscription): string | undefined {
  return !commitmentEndDate || commitmentEndDate.startsWith(endlessYear) ? undefined : commitmentEndDate
}
