import { findOffer } from '#domain/catalogue/findOffer.ts'
import { productLineage } from '#domain/catalogue/offer.ts'
import type { Offer } from '#domain/catalogue/offer.ts'
import { targetOfPath } from '#domain/catalogue/pathTarget.ts'
import type { DisputedPathSetting, RulePack, UpgradePath } from '#domain/catalogue/rulePack.ts'

/** A path as one edition has it. */
export type ComparedPath = { readonly path: UpgradePath; readonly source: Offer; readonly target: Offer }

/**
 * One path in one or both of two editions. `renamed`: both have it between the same products, at least one of which has
 * another name. `isDisputed`: whether the edition that has it marks it.
 */
export type PathComparison = {
  /** `sourceProduct.targetProduct`, with ` IN` where it is India's. */
  readonly key: string
  readonly isIndia: boolean
} & (
  | { readonly change: 'added'; readonly left: undefined; readonly right: ComparedPath }
  | { readonly change: 'removed'; readonly left: ComparedPath; readonly right: undefined }
  | { readonly change: 'renamed' | 'unchanged'; readonly left: ComparedPath; readonly right: ComparedPath }
)

type KeyedPath = ComparedPath & { readonly key: string; readonly isIndia: boolean }

function keyedPaths(pack: RulePack, disputedPath: DisputedPathSetting): readonly KeyedPath[] {
  return pack.paths.flatMap((path) => {
    const source = findOffer(path.sourceOfferId)
    const target = targetOfPath(path, disputedPath)
    if (source === undefined || target === undefined) return []
    const isIndia = source.market === 'IN'
    const key = `${productLineage(source)}.${productLineage(target)}${isIndia ? ' IN' : ''}`
    return [{ key, isIndia, path, source, target }]
  })
}

function isRenamed(left: ComparedPath, leftPack: RulePack, right: ComparedPath, rightPack: RulePack): boolean {
  return (['source', 'target'] as const).some(
    (end) => left[end].names[leftPack.brand] !== right[end].names[rightPack.brand],
  )
}

/**
 * The tables of two editions, path by path and by product: what the right one adds, drops, calls otherwise or keeps. In the
 * left one's printed order, added paths last. The setting decides where disputed paths lead in both.
 */
export function comparePacks(
  leftPack: RulePack,
  rightPack: RulePack,
  disputedPath: DisputedPathSetting,
): readonly PathComparison[] {
  const leftPaths = keyedPaths(leftPack, disputedPath)
  const rightPaths = keyedPaths(rightPack, disputedPath)
  const kept = leftPaths.map((left): PathComparison => {
    const { key, isIndia } = left
    const right = rightPaths.find((candidate) => candidate.key === key)
    if (right === undefined) return { key, isIndia, change: 'removed', left, right }
    const change = isRenamed(left, leftPack, right, rightPack) ? 'renamed' : 'unchanged'
    return { key, isIndia, change, left, right }
  })
  const added = rightPaths
    .filter(({ key }) => !leftPaths.some((left) => left.key === key))
    .map((right): PathComparison => ({
      key: right.key,
      isIndia: right.isIndia,
      change: 'added',
      left: undefined,
      right,
    }))
  return [...kept, ...added]
}
