import type { Subscription } from '#contract/subscription.ts'
import { addDays, addMonths, rollTermForward } from '#domain/calendar.ts'

import type { Blueprint, SubscriptionBlueprint } from './blueprint.ts'
import { guidOf, hashOf, hashOfText } from './seededHash.ts'

const salt = { order: 201, entitlement: 202, moment: 203 } as const

/** The Microsoft Partner Network id of the reseller whose book this is. */
const resellerOfRecord = '4000123'

const soldByUsage = { unitType: 'Usage-based', billingType: 'usage' } as const
const soldByLicense = { unitType: 'Licenses', billingType: 'license' } as const

/** The etag of legacy subscriptions: base64 of the id and of a version that rises with every change. */
function etagOf(id: string): string {
  return btoa(JSON.stringify({ id: id.toLowerCase(), version: 1 }))
}

/** New-commerce subscriptions carry no etag. */
function attributesOf({ id, offerId }: SubscriptionBlueprint) {
  return { ...(offerId.includes(':') ? {} : { etag: etagOf(id) }), objectType: 'Subscription' }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function creationDateOf(subscription: SubscriptionBlueprint, key: number, startedOn: string): string {
  const moment = hashOf(key, salt.moment)
  const time = `${twoDigits(7 + (moment % 11))}:${twoDigits((moment >>> 5) % 60)}:${twoDigits((moment >>> 12) % 60)}`
  return `${addDays(startedOn.slice(0, 10), -subscription.ageInDays)}T${time}Z`
}

const monthsOfTerm = { P1M: 1, P1Y: 12, P3Y: 36 } as const

function termOf({ offer, billingCycle }: SubscriptionBlueprint): keyof typeof monthsOfTerm {
  if (offer?.kind === 'trial') return 'P1M'
  return billingCycle === 'triennial' ? 'P3Y' : 'P1Y'
}

/** The end of the term the subscription is in on the day the book starts; of its only one where it does not renew. */
function commitmentEndOf(subscription: SubscriptionBlueprint, startedOn: string): string {
  const started = startedOn.slice(0, 10)
  const firstDay = addDays(started, -subscription.ageInDays)
  const term = termOf(subscription)
  const firstEnd = `${addMonths(firstDay, monthsOfTerm[term])}T00:00:00Z`
  return subscription.isAutoRenewing ? rollTermForward(firstEnd, term, `${started}T00:00:00Z`) : firstEnd
}

function get(uri: string) {
  return { uri, method: 'GET', headers: [] }
}

function linksOf(subscription: SubscriptionBlueprint, blueprint: Blueprint) {
  const subscriptions = `/customers/${blueprint.customerId}/subscriptions`
  const { parentId } = subscription
  return {
    offer: get(`/offers/${subscription.offerId}?country=${blueprint.culture.market}`),
    ...(parentId === undefined ? {} : { parentSubscription: get(`${subscriptions}/${parentId}`) }),
    self: get(`${subscriptions}/${subscription.id}`),
  }
}

/** The subscription as GET /customers/{id}/subscriptions/{id} answers. `startedOn` is an ISO date. */
export function subscriptionResource(
  subscription: SubscriptionBlueprint,
  blueprint: Blueprint,
  startedOn: string,
): Subscription {
  const { id, offer, isUsageBased, parentId, status } = subscription
  const key = hashOf(blueprint.key, hashOfText(id))
  const created = creationDateOf(subscription, key, startedOn)
  const isTrial = offer?.kind === 'trial'
  const isAddOn = parentId !== undefined
  return {
    id,
    offerId: subscription.offerId,
    entitlementId: guidOf(key, salt.entitlement),
    offerName: subscription.offerName,
    friendlyName: subscription.nickname ?? subscription.offerName,
    quantity: subscription.quantity,
    ...(isAddOn ? { parentSubscriptionId: parentId } : {}),
    hasPurchasableAddons: !isAddOn && !isTrial && !isUsageBased,
    creationDate: created,
    effectiveStartDate: `${created.slice(0, 10)}T00:00:00Z`,
    commitmentEndDate: commitmentEndOf(subscription, startedOn),
    status,
    autoRenewEnabled: subscription.isAutoRenewing,
    isTrial,
    ...(isUsageBased ? soldByUsage : soldByLicense),
    billingCycle: subscription.billingCycle,
    termDuration: termOf(subscription),
    isMicrosoftProduct: true,
    publisherName: 'Microsoft Corporation',
    attentionNeeded: false,
    actionTaken: false,
    partnerId: resellerOfRecord,
    ...(status === 'suspended' ? { suspensionReasons: ['Customer Cancelled'] } : {}),
    contractType: 'subscription',
    links: linksOf(subscription, blueprint),
    orderId: guidOf(key, salt.order),
    attributes: attributesOf(subscription),
  }
}
