import type { Offer } from './catalogue/offer.ts'
import { mutuallyExclusiveGroups, plansOfOffer, servicePlanName } from './catalogue/servicePlans.ts'
import { isSameId } from './isSameId.ts'

export type LicenseFaultCode = 'ProhibitedInUsageLocationViolation' | 'MutuallyExclusiveViolation' | 'CountViolation'

/** Why a user's licence did not move; `data` of a clash names the plan held and the plan of the target. */
export type LicenseFault = { readonly code: LicenseFaultCode; readonly data: readonly string[] }

export type LicensedUser = {
  readonly id: string
  readonly usageLocation?: string | undefined
  /** SKUs held, each with the part names of its service plans. */
  readonly licenses: readonly { readonly skuId: string; readonly servicePlans: readonly string[] }[]
}

export type LicenseTransfer = {
  /** Ids of the users whose licence moved, in users-list order. */
  readonly moved: readonly string[]
  readonly failures: readonly { readonly userId: string; readonly errors: readonly LicenseFault[] }[]
}

type TransferInput = {
  /** All users, in users-list order. */
  readonly users: readonly LicensedUser[]
  readonly sourceSkuId: string
  readonly target: Offer
  /** Seats of the new subscription. */
  readonly licenses: number
}

function holds(user: LicensedUser, skuId: string): boolean {
  return user.licenses.some((license) => isSameId(license.skuId, skuId))
}

function clashes(held: readonly string[], wanted: readonly string[]): readonly LicenseFault[] {
  return mutuallyExclusiveGroups.flatMap((group) => {
    const target = group.find((plan) => wanted.includes(plan))
    const other = group.find((plan) => plan !== target && held.includes(plan))
    if (target === undefined || other === undefined) return []
    return [{ code: 'MutuallyExclusiveViolation', data: [servicePlanName(other), servicePlanName(target)] }]
  })
}

function ownFaults(user: LicensedUser, sourceSkuId: string, wanted: readonly string[]): readonly LicenseFault[] {
  const hasLocation = user.usageLocation !== undefined && user.usageLocation.trim() !== ''
  const heldElsewhere = user.licenses
    .filter(({ skuId }) => !isSameId(skuId, sourceSkuId))
    .flatMap(({ servicePlans }) => servicePlans)
  return [
    ...(hasLocation ? [] : [{ code: 'ProhibitedInUsageLocationViolation', data: [] } as const]),
    ...clashes(heldElsewhere, wanted),
  ]
}

/**
 * Moves licences of the users who hold the source SKU, in users-list order, until no free one is left; only a licence that moves
 * uses one up. A user may fail for several reasons; running out is told only of those whom nothing else holds back. Fault codes:
 * Microsoft Entra licensing ("Identify and resolve licence assignment problems for a group"); their use here is assumed.
 */
export function transferLicenses({ users, sourceSkuId, target, licenses }: TransferInput): LicenseTransfer {
  const wanted = plansOfOffer(target)
  const moved: string[] = []
  const failures: { userId: string; errors: readonly LicenseFault[] }[] = []
  for (const user of users.filter((candidate) => holds(candidate, sourceSkuId))) {
    const errors = ownFaults(user, sourceSkuId, wanted)
    if (errors.length > 0) failures.push({ userId: user.id, errors })
    else if (moved.length < licenses) moved.push(user.id)
    else failures.push({ userId: user.id, errors: [{ code: 'CountViolation', data: [] }] })
  }
  return { moved, failures }
}
