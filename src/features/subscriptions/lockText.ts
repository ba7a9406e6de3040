import type { ChangeRefusalReason } from '#domain/subscriptionChange.ts'
import { t } from '@lingui/core/macro'

const sentences: Readonly<Record<ChangeRefusalReason, () => string>> = {
  deleted: () => t`The subscription is deleted and cannot be changed.`,
  pending: () => t`The subscription is still being provisioned. Try again when it is active.`,
  notActive: () => t`Only an active or suspended subscription can be changed.`,
  suspended: () => t`Licenses cannot change while the subscription is suspended. Reactivate it first.`,
  trial: () => t`A trial's licenses and status are fixed.`,
  usageBased: () => t`A usage-based subscription has no licenses.`,
  outsideLimits: () => t`The number is outside the offer's limits.`,
  baseNotActive: () => t`An add-on cannot be active while its base subscription is not. Reactivate the base first.`,
  statusNotSettable: () => t`The status can only be active or suspended.`,
  billingCycleFixed: () => t`The billing frequency cannot be changed here.`,
  offerFixed: () => t`The offer cannot be changed here. Upgrade the subscription instead.`,
}

/** Why a field cannot be changed, and what to do where there is something to do. */
export function lockText(why: ChangeRefusalReason): string {
  return sentences[why]()
}
