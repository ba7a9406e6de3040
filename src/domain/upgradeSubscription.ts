import { addSeconds } from './calendar.ts'
import { findOffer, offerName } from './catalogue/findOffer.ts'
import type { Brand, Offer } from './catalogue/offer.ts'
import { marketOfOfferLink } from './market.ts'
import type { Subscription } from './model.ts'
import { provisioningSeconds } from './provisioning.ts'

/** What the upgrade carries over from the source. */
export type UpgradeSource = Pick<
  Subscription,
  'id' | 'offerId' | 'offerName' | 'friendlyName' | 'billingCycle' | 'links'
> & {
  readonly autoRenewEnabled?: boolean | undefined
  readonly commitmentEndDate?: string | undefined
  readonly termDuration?: string | undefined
}

export type UpgradeOrder = {
  readonly source: UpgradeSource
  readonly target: Offer
  /** Seats of the new subscription. */
  readonly quantity: number
  /** ISO instant. */
  readonly now: string
  readonly newId: string
  readonly brand: Brand
}

/** Fields of the new subscription that the upgrade decides; the rest of the resource is the caller's. */
export type UpgradedSubscription = {
  readonly id: string
  readonly offerId: string
  readonly offerName: string
  readonly friendlyName: string
  readonly quantity: number
  readonly status: 'pending'
  readonly billingCycle: string
  readonly creationDate: string
  readonly effectiveStartDate: string
  readonly autoRenewEnabled?: boolean
  readonly commitmentEndDate?: string
  readonly termDuration?: string
  /** Link of the target offer in the source's market, relative and without version. */
  readonly offerUri: string
}

export type UpgradeEffect = {
  readonly created: UpgradedSubscription
  /** ISO instant at which the new subscription turns active. */
  readonly provisioningEnds: string
  readonly sourceStatus: 'deleted'
}

/** Whether a person has changed a subscription's name: it is neither empty nor any name its offer has had. */
export function hasOwnNickname({
  offerId,
  offerName: wireName,
  friendlyName,
}: Pick<Subscription, 'offerId' | 'offerName' | 'friendlyName'>): boolean {
  const name = friendlyName.trim()
  const offer = findOffer(offerId)
  const offerNames = offer === undefined ? [wireName] : [wireName, offer.names.office365, offer.names.microsoft365]
  return name !== '' && !offerNames.includes(name)
}

function carriedOver({
  autoRenewEnabled,
  commitmentEndDate,
  termDuration,
}: UpgradeSource): Partial<UpgradedSubscription> {
  return {
    ...(autoRenewEnabled === undefined ? {} : { autoRenewEnabled }),
    ...(commitmentEndDate === undefined ? {} : { commitmentEndDate }),
    ...(termDuration === undefined ? {} : { termDuration }),
  }
}

/**
 * What an upgrade does: a new subscription of the target offer, pending at first, with the source's market, billing cycle, renewal
 * and end date; the source is deleted (Partner Center, "Transition a subscription"; carried-over fields are assumed).
 */
export function upgradeSubscription({ source, target, quantity, now, newId, brand }: UpgradeOrder): UpgradeEffect {
  const targetName = offerName(target, brand)
  const market = marketOfOfferLink(source.links?.offer?.uri)
  return {
    created: {
      id: newId,
      offerId: target.id,
      offerName: targetName,
      friendlyName: hasOwnNickname(source) ? source.friendlyName : targetName,
      quantity,
      status: 'pending',
      billingCycle: source.billingCycle,
      creationDate: now,
      effectiveStartDate: now,
      ...carriedOver(source),
      offerUri: market === undefined ? `/offers/${target.id}` : `/offers/${target.id}?country=${market}`,
    },
    provisioningEnds: addSeconds(now, provisioningSeconds),
    sourceStatus: 'deleted',
  }
}
