import type { SubscribedSku } from '#contract/license.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import { unitBucketOf, type UnitBucket } from '#domain/subscribedUnits.ts'

import type { Blueprint } from './blueprint.ts'
import type { CustomerRecord } from './customerRecord.ts'
import { customerResource } from './customerResource.ts'
import {
  licenseResource,
  productOfOffer,
  subscribedSkuResource,
  type Product,
  type SkuUnits,
} from './licenseResources.ts'
import { lazily } from './lazily.ts'
import { productOf, seatingOf, type Seating } from './seating.ts'
import { subscriptionResource } from './subscriptionResource.ts'
import { userResources } from './userResources.ts'

const noUnits: SkuUnits = { activeUnits: 0, warningUnits: 0, suspendedUnits: 0, consumedUnits: 0 }

/** Own seats by status and units from elsewhere, per SKU of the tenant; consumed is what users hold. */
function subscribedSkusOf(blueprint: Blueprint, brand: Brand, seating: Seating): readonly SubscribedSku[] {
  const bySku = new Map<string, { readonly product: Product; readonly units: SkuUnits }>()
  const add = (product: Product, bucket: UnitBucket | 'consumedUnits', count: number) => {
    const units = bySku.get(product.skuId)?.units ?? noUnits
    bySku.set(product.skuId, { product, units: { ...units, [bucket]: units[bucket] + count } })
  }
  for (const subscription of blueprint.subscriptions) {
    const product = productOf(subscription, brand)
    const bucket = unitBucketOf(subscription.status)
    if (product !== undefined && bucket !== undefined) add(product, bucket, subscription.quantity)
  }
  for (const { offer, units } of blueprint.elsewhere) add(productOfOffer(offer, brand), 'activeUnits', units)
  for (const product of seating.flat()) add(product, 'consumedUnits', 1)
  return [...bySku.values()].map(({ product, units }) => subscribedSkuResource(product, units))
}

function usersOf(blueprint: Blueprint, seating: Seating): CustomerRecord['users'] {
  const licenses = new Map<string, ReturnType<typeof licenseResource>>()
  const licenseOf = (product: Product) => {
    const known = licenses.get(product.skuId) ?? licenseResource(product)
    licenses.set(product.skuId, known)
    return known
  }
  return userResources(blueprint, seating.length).map((user, index) => ({
    user,
    licenses: (seating[index] ?? []).map(licenseOf),
  }))
}

/**
 * A customer's record, each part made when it is first read: a page of the list needs only the customers, and a tenant
 * has many more users than anyone looks at. `startedOn` is an ISO date.
 */
export function buildRecord(blueprint: Blueprint, brand: Brand, startedOn: string): CustomerRecord {
  const seating = lazily(() => seatingOf(blueprint, brand))
  const customer = lazily(() => customerResource(blueprint))
  const subscriptions = lazily(() =>
    blueprint.subscriptions.map((subscription) => subscriptionResource(subscription, blueprint, startedOn)),
  )
  const subscribedSkus = lazily(() => subscribedSkusOf(blueprint, brand, seating()))
  const users = lazily(() => usersOf(blueprint, seating()))
  return {
    get customer() {
      return customer()
    },
    get subscriptions() {
      return subscriptions()
    },
    get subscribedSkus() {
      return subscribedSkus()
    },
    get users() {
      return users()
    },
    ...(blueprint.colleagueUpgradesTo === undefined ? {} : { colleagueUpgradesTo: blueprint.colleagueUpgradesTo }),
  }
}
