import type { RulePack, UpgradePath } from './rulePack.ts'

const pathsBySource = new WeakMap<RulePack, ReadonlyMap<string, readonly UpgradePath[]>>()

function groupBySource(pack: RulePack): ReadonlyMap<string, readonly UpgradePath[]> {
  const groups = new Map<string, readonly UpgradePath[]>()
  for (const path of pack.paths) {
    const source = path.sourceOfferId.toLowerCase()
    groups.set(source, [...(groups.get(source) ?? []), path])
  }
  return groups
}

/**
 * The pack's paths from an offer, in printed order. By the offer id itself, never by its SKU: a trial shares the SKU of its
 * product and has no path, and neither have new-commerce ids (Partner Center, "Transition a subscription": legacy only).
 */
export function upgradePathsFrom(offerId: string, pack: RulePack): readonly UpgradePath[] {
  const known = pathsBySource.get(pack)
  const groups = known ?? groupBySource(pack)
  if (known === undefined) pathsBySource.set(pack, groups)
  return groups.get(offerId.toLowerCase()) ?? []
}
