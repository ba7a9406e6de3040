import type { Subscription } from '#api/subscriptions.ts'
import { formatDay } from '#i18n/format.ts'
import { t } from '@lingui/core/macro'

/** Subscriptions that never end carry this year on the wire. */
const endlessYear = '9999'

/** "Auto renews on …" or "Ends on …", as Partner Center's list words it. */
export function renewalText({ commitmentEndDate, autoRenewEnabled, status }: Subscription): string {
  if (!commitmentEndDate || commitmentEndDate.startsWith(endlessYear) || status === 'deleted') return ''
  const day = formatDay(commitmentEndDate)
  return autoRenewEnabled === true ? t`Auto renews on ${day}` : t`Ends on ${day}`
}
