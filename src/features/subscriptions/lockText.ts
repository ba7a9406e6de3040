import type { ChangeRefusalReason } from '#domain/subscriptionChange.ts'
import { formatNumber } from '#i18n/format.ts'
import { t } from '@lingui/core/macro'

type Refused = {
  readonly reason: ChangeRefusalReason
  readonly limits?: { readonly minimum: number; readonly maximum: number } | undefined
}

function limitsText({ limits }: Refused): string {
  if (limits === undefined) return t`The number is outside the offer's limits.`
  const minimum = formatNumber(limits.minimum)
  const maximum = formatNumber(limits.maximum)
  return t`The offer allows ${minimum} to ${maximum} licenses.`
}

/** Why a field cannot be changed, and what to do where there is something to do. */
export function lockText(refused: Refused): string {
  switch (refused.reason) {
    case 'deleted':
      return t`The subscription is deleted and cannot be changed.`
    case 'pending':
      return t`The subscription is still being provisioned. Try again when it is active.`
    case 'notActive':
      return t`Only an active or suspended subscription can be changed.`
    case 'suspended':
      return t`Licenses cannot change while the subscription is suspended. Reactivate it first.`
    case 'trial':
      return t`A trial's licenses and status are fixed.`
    case 'usageBased':
      return t`A usage-based subscription has no licenses.`
    case 'outsideLimits':
      return limitsText(refused)
    case 'baseNotActive':
      return t`An add-on cannot be active while its base subscription is not. Reactivate the base first.`
    case 'statusNotSettable':
      return t`The status can only be active or suspended.`
    case 'billingCycleFixed':
      return t`The billing frequency cannot be changed here.`
    case 'offerFixed':
      return t`The offer cannot be changed here. Upgrade the subscription instead.`
  }
}
