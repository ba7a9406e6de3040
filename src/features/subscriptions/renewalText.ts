import { subscriptionEnd } from '#api/subscriptionEnd.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { renews } from '#domain/renews.ts'
import { formatDay } from '#i18n/format.ts'
import { t } from '@lingui/core/macro'

/** "Auto renews on …" or "Ends on …", as Partner Center's list words it. */
export function renewalText(subscription: Subscription): string {
  const end = subscriptionEnd(subscription)
  if (end === undefined || subscription.status === 'deleted') return ''
  const day = formatDay(end)
  return renews(subscription) ? t`Auto renews on ${day}` : t`Ends on ${day}`
}
