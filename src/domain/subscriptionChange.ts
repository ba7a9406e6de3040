import { findOffer } from './catalogue/findOffer.ts'
import { isSameId } from './isSameId.ts'
import { isQuantityWithin } from './licenseQuantity.ts'
import type { QuantityLimits } from './licenseQuantity.ts'
import type { Subscription } from './model.ts'

/** Fields of a subscription that a change may be asked for. */
export type ChangedField = 'subscription' | 'quantity' | 'status' | 'billingCycle' | 'offer' | 'friendlyName'

/** Why a field cannot be changed as asked. */
export type ChangeRefusalReason =
  | 'deleted'
  | 'pending'
  | 'notActive'
  | 'suspended'
  | 'trial'
  | 'usageBased'
  | 'outsideLimits'
  | 'baseNotActive'
  | 'statusNotSettable'
  | 'billingCycleFixed'
  | 'offerFixed'

export type ChangeRefusal = {
  readonly field: ChangedField
  readonly reason: ChangeRefusalReason
  readonly httpStatus: 400 | 409
  /** Error code of the Partner Center REST API. */
  readonly code: number
  /** Seats allowed; only where the quantity is outside them. */
  readonly limits?: QuantityLimits
}

/** What a change is judged on: the add-on's base where there is one. */
export type SubscriptionFamily = { readonly base?: Subscription | undefined }

/** What the form may offer for one field. */
export type LockedOr<Open> =
  | ({ readonly state: 'open' } & Open)
  | { readonly state: 'locked'; readonly why: ChangeRefusalReason }

export type ChangeOptions = {
  readonly friendlyName: LockedOr<object>
  readonly quantity: LockedOr<{ readonly limits: QuantityLimits }>
  readonly status: LockedOr<{ readonly statuses: readonly ('active' | 'suspended')[] }>
  readonly billingCycle: { readonly state: 'locked'; readonly why: ChangeRefusalReason }
  /** Whether the subscription can be canceled: its status becomes `deleted`, for good. Or paused instead, by suspending it. */
  readonly cancel: LockedOr<{ readonly canSuspend: boolean }>
}

/** Answer of the API to each reason ("Partner Center REST error codes"; the pairing of the 8000xx codes is assumed). */
const refusalAnswers: Readonly<Record<ChangeRefusalReason, { readonly httpStatus: 400 | 409; readonly code: number }>> =
  {
    deleted: { httpStatus: 400, code: 2011 },
    pending: { httpStatus: 409, code: 800_082 },
    notActive: { httpStatus: 400, code: 800_012 },
    suspended: { httpStatus: 400, code: 2001 },
    trial: { httpStatus: 400, code: 2006 },
    usageBased: { httpStatus: 400, code: 800_095 },
    outsideLimits: { httpStatus: 400, code: 2002 },
    baseNotActive: { httpStatus: 409, code: 27_009 },
    statusNotSettable: { httpStatus: 400, code: 800_096 },
    billingCycleFixed: { httpStatus: 400, code: 2054 },
    offerFixed: { httpStatus: 400, code: 800_002 },
  }

function refusal(field: ChangedField, reason: ChangeRefusalReason, limits?: QuantityLimits): ChangeRefusal {
  return { field, reason, ...refusalAnswers[reason], ...(limits === undefined ? {} : { limits }) }
}

/** Seats a subscription may have: its offer's; for an offer the catalogue does not know, any whole number from 1. */
function quantityLimitsOf(subscription: Subscription): QuantityLimits {
  const offer = findOffer(subscription.offerId)
  return { minimum: offer?.minimumQuantity ?? 1, maximum: offer?.maximumQuantity ?? Number.MAX_SAFE_INTEGER }
}

function wholeLock(current: Subscription): 'deleted' | 'pending' | undefined {
  return current.status === 'deleted' || current.status === 'pending' ? current.status : undefined
}

function isActiveOrSuspended(status: string): status is 'active' | 'suspended' {
  return status === 'active' || status === 'suspended'
}

function stateLock(current: Subscription): ChangeRefusalReason | undefined {
  const lock = wholeLock(current)
  if (lock !== undefined) return lock
  if (findOffer(current.offerId)?.kind === 'trial') return 'trial'
  return isActiveOrSuspended(current.status) ? undefined : 'notActive'
}

function quantityLock(current: Subscription): ChangeRefusalReason | undefined {
  const lock = stateLock(current)
  if (lock !== undefined) return lock
  if (findOffer(current.offerId)?.kind === 'usage') return 'usageBased'
  return current.status === 'suspended' ? 'suspended' : undefined
}

function statusLock(current: Subscription, { base }: SubscriptionFamily): ChangeRefusalReason | undefined {
  const lock = stateLock(current)
  if (lock !== undefined) return lock
  return current.status === 'suspended' && base !== undefined && base.status !== 'active' ? 'baseNotActive' : undefined
}

/** Canceling needs no state but one that is settled: suspended, expired and unknown ones can be canceled too. */
function cancelLock(current: Subscription): ChangeRefusalReason | undefined {
  return wholeLock(current) ?? (findOffer(current.offerId)?.kind === 'trial' ? 'trial' : undefined)
}

function quantityRefusal(current: Subscription, proposed: Subscription): readonly ChangeRefusal[] {
  if (proposed.quantity === current.quantity) return []
  const lock = quantityLock(current)
  if (lock !== undefined) return [refusal('quantity', lock)]
  const limits = quantityLimitsOf(current)
  return isQuantityWithin(proposed.quantity, limits) ? [] : [refusal('quantity', 'outsideLimits', limits)]
}

function statusRefusal(
  current: Subscription,
  proposed: Subscription,
  family: SubscriptionFamily,
): readonly ChangeRefusal[] {
  if (proposed.status === current.status) return []
  const isCancelled = proposed.status === 'deleted'
  const lock = isCancelled ? cancelLock(current) : statusLock(current, family)
  if (lock !== undefined) return [refusal('status', lock)]
  return isCancelled || isActiveOrSuspended(proposed.status) ? [] : [refusal('status', 'statusNotSettable')]
}

/**
 * Judges a full subscription resource sent back with changes, against the one stored. All refusals, quantity first, then status,
 * billing cycle and offer; a deleted or pending subscription refuses every write, one of nothing too. Empty: the change may be stored.
 * Source: "Update a subscription by ID", "Cancel a subscription" (status `deleted`; that it holds for legacy subscriptions of every
 * settled status is assumed) and "Partner Center REST error codes".
 */
export function judgeSubscriptionChange(
  current: Subscription,
  proposed: Subscription,
  family: SubscriptionFamily,
): readonly ChangeRefusal[] {
  const lock = wholeLock(current)
  if (lock !== undefined) return [refusal('subscription', lock)]
  return [
    ...quantityRefusal(current, proposed),
    ...statusRefusal(current, proposed, family),
    ...(proposed.billingCycle === current.billingCycle ? [] : [refusal('billingCycle', 'billingCycleFixed')]),
    ...(isSameId(proposed.offerId, current.offerId) ? [] : [refusal('offer', 'offerFixed')]),
  ]
}

function openOrLocked<Open extends object>(lock: ChangeRefusalReason | undefined, open: Open): LockedOr<Open> {
  return lock === undefined ? { state: 'open', ...open } : { state: 'locked', why: lock }
}

/** What a form may offer for a subscription, by the same locks that refuse the change. */
export function changeOptions(current: Subscription, family: SubscriptionFamily): ChangeOptions {
  const canSuspend = current.status === 'active' && statusLock(current, family) === undefined
  return {
    friendlyName: openOrLocked(wholeLock(current), {}),
    quantity: openOrLocked(quantityLock(current), { limits: quantityLimitsOf(current) }),
    status: openOrLocked(statusLock(current, family), { statuses: ['active', 'suspended'] }),
    billingCycle: { state: 'locked', why: 'billingCycleFixed' },
    cancel: openOrLocked(cancelLock(current), { canSuspend }),
  }
}

/**
 * Add-ons that a change of their base suspends: the active ones of a base that goes from active to suspended ("Create a new
 * subscription": add-ons follow the base). Assumed: they stay suspended when the base is reactivated, since nothing tells
 * which of them were suspended with it.
 */
export function addOnsSuspendedBy<AddOn extends Subscription>(
  { before, after }: { readonly before: Subscription; readonly after: Subscription },
  subscriptions: readonly AddOn[],
): readonly AddOn[] {
  if (before.status !== 'active' || after.status !== 'suspended') return []
  return subscriptions.filter(
    ({ parentSubscriptionId, status }) => isSameId(parentSubscriptionId, before.id) && status === 'active',
  )
}

/**
 * Add-ons that are canceled with their base: every one of a base that becomes `deleted` which is not deleted already. Assumed, as
 * add-ons follow their base when it is suspended.
 */
export function addOnsCancelledBy<AddOn extends Subscription>(
  { before, after }: { readonly before: Subscription; readonly after: Subscription },
  subscriptions: readonly AddOn[],
): readonly AddOn[] {
  if (before.status === 'deleted' || after.status !== 'deleted') return []
  return subscriptions.filter(
    ({ parentSubscriptionId, status }) => isSameId(parentSubscriptionId, before.id) && status !== 'deleted',
  )
}
