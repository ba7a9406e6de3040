import type { SubscribedSku } from '#contract/license.ts'
import { findOffer } from '#domain/catalogue/findOffer.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import { unitBucketOf, type UnitBucket } from '#domain/subscribedUnits.ts'

import type { CustomerRecord } from './customerRecord.ts'
import { licenseOfOffer } from './licenseOfOffer.ts'

type Units = Record<UnitBucket | 'consumedUnits', number>
type Holder = Pick<CustomerRecord, 'subscriptions' | 'users'>

const noUnits: Readonly<Units> = { activeUnits: 0, warningUnits: 0, suspendedUnits: 0, consumedUnits: 0 }

/** Units per SKU id (lower case) that own subscriptions hold, with their sign, and that users consume. */
function addUnits(totals: Map<string, Units>, holder: Holder, sign: 1 | -1): void {
  const add = (skuId: string, bucket: keyof Units, units: number): void => {
    const key = skuId.toLowerCase()
    const row = totals.get(key) ?? { ...noUnits }
    row[bucket] += sign * units
    totals.set(key, row)
  }
  for (const { offerId, status, quantity } of holder.subscriptions) {
    const skuId = findOffer(offerId)?.skuId
    const bucket = unitBucketOf(status)
    if (skuId !== undefined && bucket !== undefined) add(skuId, bucket, quantity)
  }
  for (const { licenses } of holder.users) {
    for (const { productSku } of licenses) add(productSku.id, 'consumedUnits', 1)
  }
}

function capabilityStatus(units: Units): string {
  if (units.activeUnits > 0) return 'Enabled'
  if (units.warningUnits > 0) return 'Warning'
  return units.suspendedUnits > 0 ? 'Suspended' : 'Deleted'
}

function withUnits(row: SubscribedSku, change: Readonly<Units>): SubscribedSku {
  const units = {
    activeUnits: Math.max(0, row.activeUnits + change.activeUnits),
    warningUnits: Math.max(0, row.warningUnits + change.warningUnits),
    suspendedUnits: Math.max(0, row.suspendedUnits + change.suspendedUnits),
    consumedUnits: Math.max(0, row.consumedUnits + change.consumedUnits),
  }
  const totalUnits = units.activeUnits + units.warningUnits
  return {
    ...row,
    ...units,
    totalUnits,
    availableUnits: totalUnits - units.consumedUnits,
    capabilityStatus: capabilityStatus(units),
  }
}

function rowOfNewSku(skuId: string, after: Holder, brand: Brand): SubscribedSku | undefined {
  const offer = after.subscriptions
    .map(({ offerId }) => findOffer(offerId))
    .find((held) => held?.skuId.toLowerCase() === skuId)
  if (offer === undefined) return undefined
  const { productSku, servicePlans } = licenseOfOffer(offer, brand)
  return { ...noUnits, totalUnits: 0, availableUnits: 0, productSku, servicePlans }
}

function isUsed({ activeUnits, warningUnits, suspendedUnits, consumedUnits }: SubscribedSku): boolean {
  return activeUnits + warningUnits + suspendedUnits + consumedUnits > 0
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
