import type { Subscription } from './model.ts'

/** Members of a full resource that an update may speak of; what comes through a schema may speak of others too. */
export type AskedChange = {
  readonly offerId?: string | undefined
  readonly quantity?: number | undefined
  readonly status?: string | undefined
  readonly billingCycle?: string | undefined
  readonly friendlyName?: string | undefined
  readonly autoRenewEnabled?: boolean | undefined
  readonly scheduledNextTermInstructions?: unknown
  readonly nextChargeInstructions?: unknown
}

const scheduledMembers = ['scheduledNextTermInstructions', 'nextChargeInstructions'] as const

export type ProposedChange = {
  readonly fields: Pick<Subscription, 'offerId' | 'quantity' | 'status' | 'billingCycle' | 'friendlyName'> & {
    readonly autoRenewEnabled: boolean
  }
  /** Members that go, since the body does not repeat them. */
  readonly dropped: readonly (typeof scheduledMembers)[number][]
}

/**
 * What an update proposes ("Update a subscription by ID"): auto-renew and scheduled changes last only while the body repeats
 * them. Assumed: other members that are left out stay, and an empty name stands for the offer's.
 */
export function proposedChange(current: Subscription, asked: AskedChange): ProposedChange {
  const { friendlyName = current.friendlyName, autoRenewEnabled = false } = asked
  const name = friendlyName.trim()
  return {
    fields: {
      offerId: asked.offerId ?? current.offerId,
      quantity: asked.quantity ?? current.quantity,
      status: asked.status ?? current.status,
      billingCycle: asked.billingCycle ?? current.billingCycle,
      friendlyName: name === '' ? current.offerName : name,
      autoRenewEnabled,
    },
    dropped: scheduledMembers.filter((member) => asked[member] === undefined),
  }
}
