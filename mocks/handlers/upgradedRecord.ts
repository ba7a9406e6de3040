import { sameId } from '#contract/identity.ts'
import type { License } from '#contract/license.ts'
import type { Subscription } from '#contract/subscription.ts'
import type { UpgradeType, UserLicenseError } from '#contract/upgrade.ts'
import { skuIdOfOffer } from '#domain/catalogue/findOffer.ts'
import type { Brand, Offer } from '#domain/catalogue/offer.ts'
import {
  transferLicenses,
  type LicensedUser,
  type LicenseFaultCode,
  type LicenseTransfer,
} from '#domain/licenseTransfer.ts'
import { usersLosingSource } from '#domain/sourceLicenses.ts'
import { upgradeSubscription } from '#domain/upgradeSubscription.ts'
import type { CustomerRecord } from '#mocks/book/customerRecord.ts'
import { licenseResource, productOfOffer } from '#mocks/book/licenseResources.ts'
import { subscribedSkusAfter } from '#mocks/book/subscribedSkuUnits.ts'

import { linkTo } from './answers.ts'
import { formatEtag, withNextEtag } from './etag.ts'

export type UpgradeOrder = {
  readonly source: Subscription
  readonly target: Offer
  /** Seats of the new subscription. */
  readonly quantity: number
  readonly upgradeType: UpgradeType
  readonly now: string
  readonly brand: Brand
}

export type UpgradedRecord = {
  readonly record: CustomerRecord
  readonly created: Subscription
  readonly licenseErrors: readonly UserLicenseError[]
}

type Users = CustomerRecord['users']

const descriptions: Readonly<Record<LicenseFaultCode, string>> = {
  CountViolation: 'There are not enough available licenses.',
  MutuallyExclusiveViolation: 'The license contains services that conflict with those of another license.',
  ProhibitedInUsageLocationViolation: 'The usage location is missing or does not allow the license.',
}

function createdSubscription(record: CustomerRecord, order: UpgradeOrder) {
  const newId = crypto.randomUUID().toUpperCase()
  const { created, provisioningEnds, sourceStatus } = upgradeSubscription({ ...order, newId })
  const { offerUri, ...decided } = created
  const subscriptionUri = `/customers/${record.customer.id}/subscriptions/${newId}`
  const subscription: Subscription = {
    ...decided,
    entitlementId: crypto.randomUUID(),
    orderId: crypto.randomUUID(),
    unitType: 'Licenses',
    hasPurchasableAddons: true,
    isTrial: false,
    isMicrosoftProduct: true,
    publisherName: 'Microsoft Corporation',
    attentionNeeded: false,
    actionTaken: false,
    billingType: 'license',
    contractType: 'subscription',
    ...(order.source.partnerId === undefined ? {} : { partnerId: order.source.partnerId }),
    links: { offer: linkTo(offerUri), self: linkTo(subscriptionUri) },
    attributes: { etag: formatEtag(newId, 1), objectType: 'Subscription' },
  }
  return { subscription, provisioningEnds, sourceStatus }
}

/** The users as the rules see them. */
function licensedUsers(users: Users): readonly LicensedUser[] {
  return users.map(({ user, licenses }) => ({
    id: user.id,
    usageLocation: user.usageLocation,
    licenses: licenses.map(({ productSku, servicePlans }) => ({
      skuId: productSku.id,
      servicePlans: servicePlans.map(({ serviceName }) => serviceName),
    })),
  }))
}

function transferOf(users: readonly LicensedUser[], order: UpgradeOrder, sourceSkuId: string): LicenseTransfer {
  if (order.upgradeType === 'upgrade_only') return { moved: [], failures: [] }
  return transferLicenses({ users, sourceSkuId, target: order.target, licenses: order.quantity })
}

type LicenseChange = {
  readonly losing: readonly string[]
  readonly sourceSkuId: string
  readonly moved: readonly string[]
  readonly license: License
}

function usersAfter(users: Users, { losing, sourceSkuId, moved, license }: LicenseChange): Users {
  const [losingIds, movedIds] = [new Set(losing), new Set(moved)]
  return users.map((entry) => {
    if (!losingIds.has(entry.user.id)) return entry
    const kept = entry.licenses.filter(({ productSku }) => !sameId(productSku.id, sourceSkuId))
    return { ...entry, licenses: movedIds.has(entry.user.id) ? [...kept, license] : kept }
  })
}

function licenseErrorsOf(users: Users, { failures }: LicenseTransfer): readonly UserLicenseError[] {
  return failures.flatMap(({ userId, errors }) => {
    const user = users.find((entry) => entry.user.id === userId)?.user
    return {
      userObjectId: userId,
      name: user?.displayName ?? '',
      email: user?.userPrincipalName ?? '',
      errors: errors.map(({ code, data }) => ({ code, description: descriptions[code], data: [...data] })),
      attributes: { objectType: 'UserLicenseError' },
    }
  })
}

/** The record after an upgrade that was judged possible, the new subscription, and whose licenses stayed behind. */
export function upgradedRecord(record: CustomerRecord, order: UpgradeOrder): UpgradedRecord {
  const { subscription, provisioningEnds, sourceStatus } = createdSubscription(record, order)
  const subscriptions = [
    ...record.subscriptions.map((one) =>
      one.id === order.source.id ? withNextEtag({ ...one, status: sourceStatus }) : one,
    ),
    subscription,
  ]
  const sourceSkuId = skuIdOfOffer(order.source.offerId) ?? ''
  const licensed = licensedUsers(record.users)
  const transfer = transferOf(licensed, order, sourceSkuId)
  const unitsLeft =
    subscribedSkusAfter(record.subscribedSkus, record, { ...record, subscriptions }, order.brand).find(
      ({ productSku }) => sameId(productSku.id, sourceSkuId),
    )?.totalUnits ?? 0
  const users = usersAfter(record.users, {
    losing: usersLosingSource({ users: licensed, sourceSkuId, moved: transfer.moved, unitsLeft }),
    sourceSkuId,
    moved: transfer.moved,
    license: licenseResource(productOfOffer(order.target, order.brand)),
  })
  return {
    record: {
      ...record,
      subscriptions,
      users,
      subscribedSkus: subscribedSkusAfter(record.subscribedSkus, record, { subscriptions, users }, order.brand),
      provisioningEnds: { ...record.provisioningEnds, [subscription.id.toLowerCase()]: provisioningEnds },
    },
    created: subscription,
    licenseErrors: licenseErrorsOf(record.users, transfer),
  }
}
