import { findOffer, findOfferBySku, offerName, subscriptionOfferName } from '#domain/catalogue/findOffer.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { Relationship, SubscribedSku, SubscribedSkus, Subscription } from '#domain/model.ts'

import type { Holding } from './verdict.ts'

/** A holding that is one of the partner's own subscriptions, beside the subscription itself. */
export type OwnHolding = { readonly subscription: Subscription; readonly holding: Holding }

/** Everything the customer has, worked out once per customer. `unseen`: why holdings elsewhere are not among them. */
export type CustomerHoldings = {
  readonly own: readonly OwnHolding[]
  readonly elsewhere: readonly Holding[]
  readonly unseen: 'noDelegatedAdmin' | 'subscribedSkusUnreadable' | undefined
}

type Input = {
  readonly subscriptions: readonly Subscription[]
  readonly subscribedSkus: SubscribedSkus
  readonly relationship: Relationship
  readonly brand: Brand
  /** What the edition's document calls one who sells beside this partner. */
  readonly seller?: RulePack['seller']
}

function ownHolding(subscription: Subscription, brand: Brand): OwnHolding {
  const offer = findOffer(subscription.offerId)
  const { parentSubscriptionId } = subscription
  return {
    subscription,
    holding: {
      skuId: offer?.skuId,
      offer,
      name: subscriptionOfferName(subscription.offerId, subscription.offerName, brand),
      licenses: subscription.quantity,
      origin: {
        kind: 'own',
        subscriptionId: subscription.id,
        friendlyName: subscription.friendlyName,
        status: subscription.status,
        ...(parentSubscriptionId === undefined ? {} : { parentSubscriptionId }),
      },
    },
  }
}

// A pending subscription has no units in the tenant yet, so it explains none of them.
function explainsUnits(subscription: Subscription): boolean {
  return subscription.status !== 'deleted' && subscription.status !== 'pending'
}

type SkuUnits = { readonly skuId: string; readonly name: string; readonly units: number }

function unitsBySku(skus: readonly SubscribedSku[]): ReadonlyMap<string, SkuUnits> {
  const bySku = new Map<string, SkuUnits>()
  for (const sku of skus) {
    const key = sku.productSku.id.toLowerCase()
    const before = bySku.get(key)
    bySku.set(key, {
      skuId: before?.skuId ?? sku.productSku.id,
      name: before?.name ?? sku.productSku.name,
      units: (before?.units ?? 0) + sku.activeUnits + sku.warningUnits + sku.suspendedUnits,
    })
  }
  return bySku
}

function originElsewhere(hasUnknownSku: boolean, seller: Input['seller']): Holding['origin'] {
  if (hasUnknownSku) return { kind: 'originUnknown' }
  return seller === 'reseller' ? { kind: 'elsewhere', seller } : { kind: 'elsewhere' }
}

function holdingsElsewhere(
  { subscriptions, brand, seller }: Pick<Input, 'subscriptions' | 'brand' | 'seller'>,
  skus: readonly SubscribedSku[],
): readonly Holding[] {
  const ownUnits = new Map<string, number>()
  let hasUnknownSku = false
  for (const subscription of subscriptions.filter(explainsUnits)) {
    const skuId = findOffer(subscription.offerId)?.skuId.toLowerCase()
    if (skuId === undefined) hasUnknownSku = true
    else ownUnits.set(skuId, (ownUnits.get(skuId) ?? 0) + subscription.quantity)
  }
  return [...unitsBySku(skus)].flatMap(([key, { skuId, name, units }]): readonly Holding[] => {
    const licenses = units - (ownUnits.get(key) ?? 0)
    if (!(licenses > 0)) return []
    const offer = findOfferBySku(skuId)
    return [
      {
        skuId,
        offer,
        name: offer === undefined ? name : offerName(offer, brand),
        licenses,
        origin: originElsewhere(hasUnknownSku, seller),
      },
    ]
  })
}

function whyUnseen(subscribedSkus: SubscribedSkus, relationship: Relationship): CustomerHoldings['unseen'] {
  if (relationship.allowDelegatedAccess === false || subscribedSkus.state === 'forbidden') return 'noDelegatedAdmin'
  return subscribedSkus.state === 'failed' ? 'subscribedSkusUnreadable' : undefined
}

/**
 * What the customer has: the partner's own subscriptions that are not deleted, and per SKU the tenant's units that none of
 * them explains, bought from another partner or channel (Partner Center, "Multichannel"; the arithmetic is assumed).
 */
export function customerHoldings(input: Input): CustomerHoldings {
  const { subscriptions, subscribedSkus, relationship, brand } = input
  const unseen = whyUnseen(subscribedSkus, relationship)
  const canSee = unseen === undefined && subscribedSkus.state === 'read'
  return {
    own: subscriptions
      .filter((subscription) => subscription.status !== 'deleted')
      .map((subscription) => ownHolding(subscription, brand)),
    elsewhere: canSee ? holdingsElsewhere(input, subscribedSkus.skus) : [],
    unseen,
  }
}
