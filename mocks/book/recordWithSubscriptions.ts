import type { SubscribedSku } from '#contract/license.ts'
import type { Subscription } from '#contract/subscription.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import { isSameId } from '#domain/isSameId.ts'
import { usersLosingSource } from '#domain/sourceLicenses.ts'

import type { CustomerRecord } from './customerRecord.ts'
import { skuIdOf, subscribedSkusAfter, subscribedSkusOfOwnAlone } from './subscribedSkuUnits.ts'

type Users = CustomerRecord['users']

function unitsOf(rows: readonly SubscribedSku[], skuId: string): number {
  const row = rows.find(({ productSku }) => isSameId(productSku.id, skuId))
  return row === undefined ? 0 : row.activeUnits + row.warningUnits + row.suspendedUnits
}

/** Of each SKU as many users keep their license, in users-list order, as the rows have units. */
function usersWithin(users: Users, rows: readonly SubscribedSku[], skuIds: readonly string[]): Users {
  return skuIds.reduce((before, skuId) => {
    const licensed = before.map(({ user, licenses }) => ({
      id: user.id,
      licenses: licenses.map(({ productSku }) => ({ skuId: productSku.id })),
    }))
    const unitsLeft = unitsOf(rows, skuId)
    const losing = new Set(usersLosingSource({ users: licensed, sourceSkuId: skuId, moved: [], unitsLeft }))
    if (losing.size === 0) return before
    return before.map((entry) =>
      losing.has(entry.user.id)
        ? { ...entry, licenses: entry.licenses.filter(({ productSku }) => !isSameId(productSku.id, skuId)) }
        : entry,
    )
  }, users)
}

function cancelledSkuIds(before: readonly Subscription[], after: readonly Subscription[]): readonly string[] {
  const gone = after.filter(
    ({ id, status }) => status === 'deleted' && before.some((one) => one.id === id && one.status !== 'deleted'),
  )
  return [...new Set(gone.flatMap(({ offerId }) => skuIdOf(offerId)?.toLowerCase() ?? []))]
}

/**
 * The record with other subscriptions: the tenant's units follow, and of what was canceled users keep no more licenses than
 * there are units left.
 */
export function recordWithSubscriptions(
  record: CustomerRecord,
  subscriptions: readonly Subscription[],
  brand: Brand,
): CustomerRecord {
  const rowsAfter = (users: Users): readonly SubscribedSku[] =>
    subscribedSkusAfter(record.subscribedSkus, record, { subscriptions, users }, brand)
  const users = usersWithin(record.users, rowsAfter(record.users), cancelledSkuIds(record.subscriptions, subscriptions))
  return { ...record, subscriptions, users, subscribedSkus: rowsAfter(users) }
}

/** The record once the customer has given up what it bought elsewhere of a SKU (any case). */
export function recordWithoutElsewhere(record: CustomerRecord, skuId: string, brand: Brand): CustomerRecord {
  const rows = subscribedSkusOfOwnAlone(record.subscribedSkus, record, skuId)
  const users = usersWithin(record.users, rows, [skuId])
  const { subscriptions } = record
  return { ...record, users, subscribedSkus: subscribedSkusAfter(rows, record, { subscriptions, users }, brand) }
}
