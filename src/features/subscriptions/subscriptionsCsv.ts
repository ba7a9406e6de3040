import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { csvText } from '#ui/csvText.ts'
import { t } from '@lingui/core/macro'

import type { StatusFilter } from './statusFilter.ts'
import { subscriptionRows, type SubscriptionSort } from './subscriptionRows.ts'

/** Every row that the filter lets through, with the columns shown, in the order shown, as CSV text. */
export function subscriptionsCsv(
  subscriptions: readonly Subscription[],
  edition: Edition,
  filter: StatusFilter,
  sort: SubscriptionSort,
): Promise<string> {
  const header = [t`Name`, t`Offer`, t`Quantity`, t`Status`, t`Renewal`]
  const rows = subscriptionRows(subscriptions, edition, filter, sort)
  return csvText(
    header,
    rows.map(({ name, offer, subscription, status, renewal }) => [
      name,
      offer,
      String(subscription.quantity),
      status,
      renewal,
    ]),
  )
}
