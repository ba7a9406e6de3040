import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { csvText } from '#ui/csvText.ts'
import { t } from '@lingui/core/macro'

import type { StatusFilter } from './statusFilter.ts'
import { isUsageBased, type SubscriptionRow, subscriptionRows, type SubscriptionSort } from './subscriptionRows.ts'

function licenseCells({ name, offer, subscription, status, renewal }: SubscriptionRow): readonly string[] {
  return [name, offer, String(subscription.quantity), status, renewal]
}

/** Usage-based subscriptions have no licenses and no renewal. */
function usageCells({ name, offer, status }: SubscriptionRow): readonly string[] {
  return [name, offer, '', status, '']
}

/** Every row that the filter lets through as the two lists show them, license-based ones first, as CSV text. */
export function subscriptionsCsv(
  subscriptions: readonly Subscription[],
  edition: Edition,
  filter: StatusFilter,
  sort: SubscriptionSort,
): Promise<string> {
  const header = [t`Name`, t`Offer`, t`Quantity`, t`Status`, t`Renewal`]
  const rows = subscriptionRows(subscriptions, edition, filter, sort)
  const usageRows = rows.filter(({ subscription }) => isUsageBased(subscription))
  const licenseRows = rows.filter(({ subscription }) => !isUsageBased(subscription))
  return csvText(header, [...licenseRows.map(licenseCells), ...usageRows.map(usageCells)])
}
