import { isSameId } from './isSameId.ts'
import type { LicensedUser } from './licenseTransfer.ts'

/** The users after an upgrade, as far as their licences of the source's SKU go. */
export type SourceLicenses = {
  /** All users, in users-list order. */
  readonly users: readonly {
    readonly id: string
    readonly licenses: readonly Pick<LicensedUser['licenses'][number], 'skuId'>[]
  }[]
  readonly sourceSkuId: string
  /** Ids of the users whose licence moves to the target. */
  readonly moved: readonly string[]
  /** Seats of the source's SKU that the tenant still has. */
  readonly unitsLeft: number
}

/**
 * Ids of the users who lose their licence of the source's SKU: those who move; of the others, in users-list order, those for
 * whom no seat of it is left. Assumed: the documents speak of the users who move alone.
 */
export function usersLosingSource({ users, sourceSkuId, moved, unitsLeft }: SourceLicenses): readonly string[] {
  const movedIds = new Set(moved)
  const holders = users
    .filter(({ licenses }) => licenses.some(({ skuId }) => isSameId(skuId, sourceSkuId)))
    .map(({ id }) => id)
  const keeping = new Set(holders.filter((id) => !movedIds.has(id)).slice(0, Math.max(0, unitsLeft)))
  return holders.filter((id) => !keeping.has(id))
}
