import { findOffer } from '#domain/catalogue/findOffer.ts'
import type { Offer, ServiceFamily } from '#domain/catalogue/offer.ts'
import { targetOfPath } from '#domain/catalogue/pathTarget.ts'
import type { DisputedPathSetting, RulePack, UpgradePath } from '#domain/catalogue/rulePack.ts'
import { compareSmallerApps } from '#domain/catalogue/servicePlans.ts'
import { familiesAbove } from '#domain/catalogue/services.ts'

/** An offer that some path of the edition starts at or leads to. */
export type GraphNode = {
  readonly offer: Offer
  /** Ids of the offers it can become, and of those that can become it, in printed order. */
  readonly targetIds: readonly string[]
  readonly sourceIds: readonly string[]
}

/** One path, with what changes on it. */
export type GraphEdge = {
  /** `sourceKey.targetKey`, by the catalogue's offer keys and as printed, whatever the setting for the disputed path. */
  readonly id: string
  readonly path: UpgradePath
  readonly source: Offer
  readonly target: Offer
  readonly isDisputed: boolean
  readonly isIndia: boolean
  readonly servicesGained: readonly ServiceFamily[]
  readonly servicesLost: readonly ServiceFamily[]
  /** Service plan part names of the smaller apps, where both SKUs are documented. */
  readonly appsGained: readonly string[]
  readonly appsLost: readonly string[]
}

export type PackGraph = {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Offers of the edition that no path touches. */
  readonly offersWithoutPath: readonly Offer[]
}

function edgeOf(path: UpgradePath, disputedPath: DisputedPathSetting): GraphEdge | undefined {
  const source = findOffer(path.sourceOfferId)
  const target = targetOfPath(path, disputedPath)
  const printed = findOffer(path.targetOfferId)
  if (source === undefined || target === undefined || printed === undefined) return undefined
  const apps = compareSmallerApps(source, target)
  return {
    id: `${source.key}.${printed.key}`,
    path,
    source,
    target,
    isDisputed: path.dispute !== undefined,
    isIndia: source.market === 'IN',
    servicesGained: familiesAbove(target.tiers, source.tiers),
    servicesLost: familiesAbove(source.tiers, target.tiers),
    appsGained: apps.added,
    appsLost: apps.lost,
  }
}

/**
 * The table of an edition as a graph: offers as nodes in the order the table first names them, paths as edges in printed
 * order. The setting decides where the disputed path leads.
 */
export function packGraph(pack: RulePack, disputedPath: DisputedPathSetting): PackGraph {
  const edges = pack.paths.flatMap((path) => edgeOf(path, disputedPath) ?? [])
  const inPaths = new Set(edges.flatMap(({ source, target }) => [source, target]))
  return {
    nodes: [...inPaths].map((offer) => ({
      offer,
      targetIds: edges.filter(({ source }) => source === offer).map(({ target }) => target.id),
      sourceIds: edges.filter(({ target }) => target === offer).map(({ source }) => source.id),
    })),
    edges,
    offersWithoutPath: pack.offers.filter((offer) => !inPaths.has(offer)),
  }
}
