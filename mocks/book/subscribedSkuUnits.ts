import type { SubscribedSku } from '#contract/license.ts'
import { findOffer } from '#domain/catalogue/findOffer.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import { consumedUnitsWhile, unitBucketOf, type UnitBucket } from '#domain/subscribedUnits.ts'

import type { CustomerRecord } from './customerRecord.ts'
import { productOfOffer, subscribedSkuResource, unlistedProduct } from './licenseResources.ts'

type Units = Record<UnitBucket | 'consumedUnits', number>
type Holder = Pick<CustomerRecord, 'subscriptions' | 'users'>

const noUnits: Readonly<Units> = { activeUnits: 0, warningUnits: 0, suspendedUnits: 0, consumedUnits: 0 }

/** The SKU whose units a subscription holds; none for usage-based ones. */
export function skuIdOf(offerId: string): string | undefined {
  const offer = findOffer(offerId)
  if (offer === undefined) return unlistedProduct(offerId, '').skuId
  return offer.kind === 'usage' ? undefined : offer.skuId
}

/** Units per SKU id (lower case) that own subscriptions hold, with their sign, and that users consume. */
function addUnits(totals: Map<string, Units>, holder: Holder, sign: 1 | -1): void {
  const add = (skuId: string, bucket: keyof Units, units: number): void => {
    const key = skuId.toLowerCase()
    const row = totals.get(key) ?? { ...noUnits }
    row[bucket] += sign * units
    totals.set(key, row)
  }
  for (const { offerId, status, quantity } of holder.subscriptions) {
    const skuId = skuIdOf(offerId)
    const bucket = unitBucketOf(status)
    if (skuId !== undefined && bucket !== undefined) add(skuId, bucket, quantity)
  }
  for (const { licenses } of holder.users) {
    for (const { productSku } of licenses) add(productSku.id, 'consumedUnits', 1)
  }
}

function withUnits(row: SubscribedSku, change: Readonly<Units>): SubscribedSku {
  const activeUnits = Math.max(0, row.activeUnits + change.activeUnits)
  const warningUnits = Math.max(0, row.warningUnits + change.warningUnits)
  const suspendedUnits = Math.max(0, row.suspendedUnits + change.suspendedUnits)
  const consumedUnits = Math.max(0, row.consumedUnits + change.consumedUnits)
  const totalUnits = activeUnits + warningUnits
  return {
    ...row,
    activeUnits,
    warningUnits,
    suspendedUnits,
    consumedUnits,
    totalUnits,
    availableUnits: totalUnits - consumedUnits,
    capabilityStatus: capabilityStatusOf({ activeUnits, warningUnits }),
  }
}

function capabilityStatusOf(units: Pick<SubscribedSku, 'activeUnits' | 'warningUnits'>): string {
  if (units.activeUnits > 0) return 'Enabled'
  return units.warningUnits > 0 ? 'Warning' : 'Suspended'
}

/**
 * The rows as the tenant tells them while some own subscriptions are pending: what their users hold already is not consumed
 * before it is there, and a SKU of which there is nothing yet has no row.
 */
export function subscribedSkusWhilePending(
  rows: readonly SubscribedSku[],
  subscriptions: Holder['subscriptions'],
): readonly SubscribedSku[] {
  const pendingSeats = new Map<string, number>()
  for (const { offerId, status, quantity } of subscriptions) {
    const skuId = status === 'pending' ? skuIdOf(offerId)?.toLowerCase() : undefined
    if (skuId !== undefined) pendingSeats.set(skuId, (pendingSeats.get(skuId) ?? 0) + quantity)
  }
  return rows.flatMap((row) => {
    const seats = pendingSeats.get(row.productSku.id.toLowerCase()) ?? 0
    const { totalUnits: total, consumedUnits: before } = row
    const consumedUnits = consumedUnitsWhile({ total, consumed: before, pendingSeats: seats })
    if (consumedUnits === before) return [row]
    return [{ ...row, consumedUnits, availableUnits: total - consumedUnits }].filter(isUsed)
  })
}

function rowOfNewSku(skuId: string, after: Holder, brand: Brand): SubscribedSku | undefined {
  const offer = after.subscriptions
    .map(({ offerId }) => findOffer(offerId))
    .find((held) => held?.skuId.toLowerCase() === skuId)
  return offer === undefined ? undefined : subscribedSkuResource(productOfOffer(offer, brand), noUnits)
}

function isUsed({ activeUnits, warningUnits, suspendedUnits, consumedUnits }: SubscribedSku): boolean {
  return activeUnits + warningUnits + suspendedUnits + consumedUnits > 0
}

function isSame(before: Holder, after: Holder): boolean {
  return (
    before.users === after.users &&
    before.subscriptions.length === after.subscriptions.length &&
    before.subscriptions.every((subscription, index) => subscription === after.subscriptions[index])
  )
}

/**
 * The subscribed SKUs after a change of own subscriptions and user licenses: the rows as they were plus the difference, so
 * that units from elsewhere stay. A SKU gets its row with the first unit and loses it with the last. Units are seats.
 */
export function subscribedSkusAfter(
  rows: readonly SubscribedSku[],
  before: Holder,
  after: Holder,
  brand: Brand,
): readonly SubscribedSku[] {
  if (isSame(before, after)) return rows
  const changes = new Map<string, Units>()
  addUnits(changes, before, -1)
  addUnits(changes, after, 1)
  const isChanged = (skuId: string): boolean =>
    Object.values(changes.get(skuId) ?? noUnits).some((units) => units !== 0)
  const kept = rows.flatMap((row) => {
    const skuId = row.productSku.id.toLowerCase()
    if (!isChanged(skuId)) return [row]
    const changed = withUnits(row, changes.get(skuId) ?? noUnits)
    return isUsed(changed) ? [changed] : []
  })
  const known = new Set(rows.map((row) => row.productSku.id.toLowerCase()))
  const added = [...changes].flatMap(([skuId, change]) => {
    const row = known.has(skuId) || !isChanged(skuId) ? undefined : rowOfNewSku(skuId, after, brand)
    return row === undefined ? [] : [withUnits(row, change)].filter(isUsed)
  })
  return [...kept, ...added]
}

/** The rows once nothing of a SKU (any case) is bought elsewhere any more: its units are those of the own subscriptions. */
export function subscribedSkusOfOwnAlone(
  rows: readonly SubscribedSku[],
  holder: Holder,
  skuId: string,
): readonly SubscribedSku[] {
  const own = new Map<string, Units>()
  addUnits(own, holder, 1)
  return rows.flatMap((row) => {
    if (row.productSku.id.toLowerCase() !== skuId.toLowerCase()) return [row]
    const left = withUnits({ ...row, ...noUnits }, own.get(skuId.toLowerCase()) ?? noUnits)
    return isUsed(left) ? [left] : []
  })
}
