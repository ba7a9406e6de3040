import { Graph, layout } from '@dagrejs/dagre'

import {
  arrowHead,
  type GraphLayout,
  headLength,
  heightOf,
  type LayoutEdge,
  type LayoutInput,
  levelLine,
  type PlacedEdge,
  type PlacedNode,
  type Point,
  portsOf,
} from './graphShapes.ts'

const widestNode = 248
const narrowestNode = 140
const widestGap = 200
const narrowestGap = 64
const bandPadding = 16
/** Height of the band's name. */
const bandTitle = 28

/** Ends that stand before all sources and behind all targets, and the band of one country's offers: no offer's keys. */
const start = '(start)'
const end = '(end)'
const bandId = '(band)'

type Crossing = { readonly column: number; readonly y: number }

type Ranking = {
  readonly columns: readonly (readonly string[])[]
  readonly centres: ReadonlyMap<string, number>
  /** Where an edge passes a column between its ends. */
  readonly crossings: ReadonlyMap<string, readonly Crossing[]>
  readonly height: number
}

type DagreNode = { readonly x: number; readonly y: number; readonly height: number }
type DagreEdge = { readonly points?: readonly Point[] }

function feed(graph: Graph, { nodes, edges, heights }: LayoutInput, width: number): void {
  if (nodes.some(({ isLocal }) => isLocal)) graph.setNode(bandId, {})
  for (const { id, isLocal } of nodes) {
    graph.setNode(id, { width, height: heightOf(id, heights) })
    if (isLocal) graph.setParent(id, bandId)
  }
  graph.setNode(start, { width: 1, height: 1 })
  graph.setNode(end, { width: 1, height: 1 })
  for (const { from, to, isMarked } of edges) {
    graph.setEdge(from, to, isMarked ? { width: 8, height: 24, labelpos: 'c' } : {})
  }
  // Pulled to either side: what is only a source stands left of everything, what is only a target right of it.
  for (const { id } of nodes) {
    if (!edges.some(({ to }) => to === id)) graph.setEdge(start, id, { weight: 100 })
    if (!edges.some(({ from }) => from === id)) graph.setEdge(id, end, { weight: 100 })
  }
}

/** Which node stands in which column at which height, so that few lines cross. */
function rank(input: LayoutInput, width: number): Ranking {
  const graph = new Graph({ compound: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 10, ranksep: narrowestGap })
  graph.setDefaultEdgeLabel(() => ({}))
  feed(graph, input, width)
  layout(graph)

  const nodeOf = (id: string): DagreNode => graph.node(id)
  const edgeOf = (from: string, to: string): DagreEdge => graph.edge(from, to)
  const bounds = input.nodes.map(({ id }) => nodeOf(id))
  const inner = input.edges.map(({ id, from, to }) => ({
    id,
    points: (edgeOf(from, to).points ?? []).slice(1, -1),
  }))
  const ys = [
    ...bounds.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
    ...inner.flatMap(({ points }) => points.map(({ y }) => y)),
  ]
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const middle = (top + bottom) / 2
  const [first] = bounds
  // What the table prints first stands on top, the offers of one country below the others.
  const isUpsideDown = graph.hasNode(bandId) ? nodeOf(bandId).y < middle : first !== undefined && first.y > middle
  const turn = (y: number) => Math.round(isUpsideDown ? bottom - y : y - top)

  const centres = new Map(input.nodes.map(({ id }) => [id, turn(nodeOf(id).y)]))
  const xs = [...new Set(bounds.map(({ x }) => Math.round(x)))].toSorted((left, right) => left - right)
  const columnAt = (x: number) => xs.findIndex((centre) => Math.abs(centre - x) < 2)
  const columns = xs.map((_x, column) =>
    input.nodes
      .filter(({ id }) => columnAt(nodeOf(id).x) === column)
      .map(({ id }) => id)
      .toSorted((left, right) => (centres.get(left) ?? 0) - (centres.get(right) ?? 0)),
  )
  const crossings = inner.map(({ id, points }): readonly [string, readonly Crossing[]] => [
    id,
    points.map(({ x, y }) => ({ column: columnAt(x), y: turn(y) })).filter(({ column }) => column !== -1),
  ])
  return { columns, centres, crossings: new Map(crossings), height: bottom - top }
}

type Frame = { readonly nodeWidth: number; readonly gap: number }

/** How wide the columns and the gaps between them are; undefined where there is no room for names that can be read. */
function frameOf(columns: number, width: number): Frame | undefined {
  const gaps = Math.max(1, columns - 1)
  const nodeWidth = Math.min(widestNode, Math.floor((width - gaps * narrowestGap) / columns))
  if (nodeWidth < narrowestNode) return undefined
  // What is left over is shared: the lines need room as the names do.
  const roomy = Math.min(nodeWidth, Math.floor((width / columns) * 0.66))
  const wanted = Math.max(narrowestNode, roomy)
  return { nodeWidth: wanted, gap: Math.min(widestGap, Math.floor((width - columns * wanted) / gaps)) }
}

function placeNodes({ columns, centres }: Ranking, { nodeWidth, gap }: Frame, input: LayoutInput): PlacedNode[] {
  return columns.flatMap((column, index) =>
    column.map((id) => {
      const height = heightOf(id, input.heights)
      return {
        id,
        x: index * (nodeWidth + gap),
        y: Math.round((centres.get(id) ?? 0) - height / 2),
        width: nodeWidth,
        height,
      }
    }),
  )
}

function indexOfColumn(columns: Ranking['columns'], id: string): number {
  return columns.findIndex((column) => column.includes(id))
}

function drawEdges(ranking: Ranking, frame: Frame, nodes: readonly PlacedNode[], input: LayoutInput): PlacedEdge[] {
  const step = frame.nodeWidth + frame.gap
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const crossingsOf = (edge: LayoutEdge) => ranking.crossings.get(edge.id) ?? []
  const centreOf = (id: string) => ranking.centres.get(id) ?? 0
  // Lines leave and reach a node in the order in which they go on, so that they do not cross at its side.
  const leaving = (edge: LayoutEdge) => crossingsOf(edge)[0]?.y ?? centreOf(edge.to)
  const reaching = (edge: LayoutEdge) => crossingsOf(edge).at(-1)?.y ?? centreOf(edge.from)
  const portsBy = (side: 'from' | 'to', heightAt: (edge: LayoutEdge) => number) =>
    new Map(
      nodes.map((node) => {
        const lines = input.edges.filter((edge) => edge[side] === node.id)
        const ordered = lines.toSorted((left, right) => heightAt(left) - heightAt(right)).map(({ id }) => id)
        return [node.id, portsOf(node, ordered)] as const
      }),
    )
  const exits = portsBy('from', leaving)
  const entries = portsBy('to', reaching)

  return input.edges.flatMap((edge) => {
    const from = byId.get(edge.from)
    const to = byId.get(edge.to)
    if (from === undefined || to === undefined) return []
    const first = { x: from.x + from.width, y: exits.get(from.id)?.get(edge.id) ?? 0 }
    const tip = { x: to.x - 1, y: entries.get(to.id)?.get(edge.id) ?? 0 }
    const passed = crossingsOf(edge).flatMap(({ column, y }) => [
      { x: column * step, y },
      { x: column * step + frame.nodeWidth, y },
    ])
    const points = [first, ...passed, { x: tip.x - headLength, y: tip.y }]
    const [crossed] = crossingsOf(edge)
    const mark =
      crossed === undefined || indexOfColumn(ranking.columns, edge.from) === crossed.column
        ? { x: Math.round((first.x + tip.x) / 2), y: Math.round((first.y + tip.y) / 2) }
        : { x: crossed.column * step + frame.nodeWidth / 2, y: crossed.y }
    return [{ id: edge.id, from: edge.from, to: edge.to, line: levelLine(points), head: arrowHead(tip, 'right'), mark }]
  })
}

/**
 * The graph in columns, sources on the left and targets on the right. Undefined where the room is too narrow for columns.
 */
export function columnLayout(input: LayoutInput): GraphLayout | undefined {
  const ranking = rank(input, widestNode)
  const frame = frameOf(ranking.columns.length, input.width)
  if (frame === undefined) return undefined
  const placed = placeNodes(ranking, frame, input)
  const { columns } = ranking
  const band = bandOf(placed, input)
  return {
    kind: 'columns',
    width: columns.length * frame.nodeWidth + (columns.length - 1) * frame.gap,
    height: Math.max(
      Math.ceil(ranking.height),
      ...placed.map(({ y, height }) => y + height),
      band === undefined ? 0 : band.top + band.height,
    ),
    nodes: placed,
    edges: drawEdges(ranking, frame, placed, input),
    columns,
    band,
  }
}

function bandOf(placed: readonly PlacedNode[], { nodes }: LayoutInput): GraphLayout['band'] {
  const local = new Set(nodes.filter(({ isLocal }) => isLocal).map(({ id }) => id))
  const inside = placed.filter(({ id }) => local.has(id))
  if (inside.length === 0) return undefined
  const top = Math.min(...inside.map(({ y }) => y))
  const bottom = Math.max(...inside.map(({ y, height }) => y + height))
  const right = Math.max(...inside.map(({ x, width }) => x + width))
  return {
    top: top - bandPadding - bandTitle,
    height: bottom - top + 2 * bandPadding + bandTitle,
    width: right + bandPadding,
  }
}
