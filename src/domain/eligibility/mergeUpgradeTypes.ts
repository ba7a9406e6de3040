/** An error of the backend's answer; a code that is no known number survives as its raw text. */
export type BackendError = {
  readonly code: number | string
  readonly additionalDetails?: string | undefined
  readonly description?: string | undefined
}

/** The backend's answer on one target. */
export type BackendUpgrade = {
  readonly targetOfferId: string
  readonly targetOfferName: string
  readonly isEligible: boolean
  /** Whether the upgrade may also move the users' licences; where absent, it may when the upgrade is eligible. */
  readonly canTransferLicenses?: boolean | undefined
  /** Why it may not, where the upgrade itself is eligible. */
  readonly transferErrors?: readonly BackendError[] | undefined
  readonly minimumQuantity?: number | undefined
  readonly maximumQuantity?: number | undefined
  readonly errors: readonly BackendError[]
}

/** One item of the upgrades list: the wire lists each target once per upgrade type. */
export type ListedUpgrade = Omit<BackendUpgrade, 'canTransferLicenses' | 'transferErrors'> & {
  readonly upgradeType: string
}

function distinctErrors(items: readonly ListedUpgrade[]): readonly BackendError[] {
  const byCode = new Map<number | string, BackendError>()
  for (const error of items.flatMap(({ errors }) => errors)) if (!byCode.has(error.code)) byCode.set(error.code, error)
  return [...byCode.values()]
}

function mergeTarget(first: ListedUpgrade, items: readonly ListedUpgrade[]): BackendUpgrade {
  const isEligible = items.some((item) => item.isEligible)
  const transfer = items.find(({ upgradeType }) => upgradeType === 'upgrade_with_license_transfer')
  return {
    targetOfferId: first.targetOfferId,
    targetOfferName: first.targetOfferName,
    isEligible,
    canTransferLicenses: transfer?.isEligible ?? false,
    ...(isEligible && transfer?.isEligible === false ? { transferErrors: transfer.errors } : {}),
    ...(first.minimumQuantity === undefined ? {} : { minimumQuantity: first.minimumQuantity }),
    ...(first.maximumQuantity === undefined ? {} : { maximumQuantity: first.maximumQuantity }),
    errors: distinctErrors(items),
  }
}

/**
 * One item per target out of the wire's one per target and upgrade type, in order of first appearance. A target is eligible when
 * some type is; licences can move when the type with licence transfer is. Errors are those of all its items, each code once.
 */
export function mergeUpgradeTypes(items: readonly ListedUpgrade[]): readonly BackendUpgrade[] {
  const byTarget = new Map<string, { readonly first: ListedUpgrade; readonly items: readonly ListedUpgrade[] }>()
  for (const item of items) {
    const key = item.targetOfferId.toLowerCase()
    const before = byTarget.get(key)
    byTarget.set(key, { first: before?.first ?? item, items: [...(before?.items ?? []), item] })
  }
  return [...byTarget.values()].map(({ first, items: ofTarget }) => mergeTarget(first, ofTarget))
}
