import type { Subscription } from './subscriptions.ts'

/** Subscriptions that never end carry this year on the wire. */
const endlessYear = '9999'

/** When the commitment ends, ISO 8601 UTC; undefined for subscriptions without an end. Source: "Subscription resources". */
export function subscriptionEnd({ commitmentEndDate }: Pick<Subscription, 'commitmentEndDate'>): string | undefined {
  return !commitmentEndDate || commitmentEndDate.startsWith(endlessYear) ? undefined : commitmentEndDate
}
