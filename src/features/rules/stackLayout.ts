import {
  arrowHead,
  type GraphLayout,
  headLength,
  heightOf,
  type LayoutEdge,
  type LayoutInput,
  type PlacedEdge,
  type PlacedNode,
  portsOf,
} from './graphShapes.ts'

const widestNode = 320
const gap = 12
/** More room around the offers of one country, and before what comes after them. */
const bandGap = 40
const narrowestGutter = 72
const widestGutter = 160

/** Sources before their targets, the offers of one country together, what is only a target last. */
function orderOf({ nodes, edges }: LayoutInput): readonly (readonly string[])[] {
  const isSource = (id: string) => edges.some(({ from }) => from === id)
  const isTarget = (id: string) => edges.some(({ to }) => to === id)
  const worldwide = nodes.filter(({ isLocal }) => !isLocal).map(({ id }) => id)
  const local = nodes.filter(({ isLocal }) => isLocal).map(({ id }) => id)
  return [
    worldwide.filter((id) => isSource(id) && !isTarget(id)),
    worldwide.filter((id) => isSource(id) && isTarget(id)),
    [...local.filter(isSource), ...local.filter((id) => !isSource(id))],
    worldwide.filter((id) => !isSource(id)),
  ].filter((group) => group.length > 0)
}

function placeNodes(order: readonly (readonly string[])[], input: LayoutInput, width: number): PlacedNode[] {
  const local = new Set(input.nodes.filter(({ isLocal }) => isLocal).map(({ id }) => id))
  let y = 0
  let wasLocal = false
  return order.flat().map((id) => {
    const isLocal = local.has(id)
    if (y > 0) y += isLocal === wasLocal ? gap : bandGap
    wasLocal = isLocal
    const node = { id, x: 0, y, width, height: heightOf(id, input.heights) }
    y += node.height
    return node
  })
}

function drawEdges(nodes: readonly PlacedNode[], edges: LayoutInput['edges'], gutter: number): PlacedEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const rows = new Map(nodes.map(({ id }, index) => [id, index]))
  const spanOf = ({ from, to }: LayoutEdge) => Math.abs((rows.get(to) ?? 0) - (rows.get(from) ?? 0))
  // Lines from above come in over those that go on; the wider arc lies around the narrower one at either end.
  const ports = new Map(
    nodes.map((node) => {
      const coming = edges.filter(({ to }) => to === node.id).toSorted((left, right) => spanOf(left) - spanOf(right))
      const going = edges.filter(({ from }) => from === node.id).toSorted((left, right) => spanOf(right) - spanOf(left))
      return [
        node.id,
        portsOf(
          node,
          [...coming, ...going].map(({ id }) => id),
        ),
      ] as const
    }),
  )
  const widestSpan = Math.max(1, ...edges.map(spanOf))
  return edges.flatMap((edge) => {
    const from = byId.get(edge.from)
    const to = byId.get(edge.to)
    if (from === undefined || to === undefined) return []
    const first = { x: from.width, y: ports.get(from.id)?.get(edge.id) ?? 0 }
    const tip = { x: to.width + 1, y: ports.get(to.id)?.get(edge.id) ?? 0 }
    // A curve reaches three quarters of the way to its handles.
    const reach = Math.round(((20 + ((gutter - 28) * spanOf(edge)) / widestSpan) * 4) / 3)
    const head = { x: tip.x + headLength, y: tip.y }
    return [
      {
        id: edge.id,
        from: edge.from,
        to: edge.to,
        line: `M${first.x},${first.y} C${first.x + reach},${first.y} ${head.x + reach},${head.y} ${head.x},${head.y}`,
        head: arrowHead(tip, 'left'),
        // Beside the head, where fewer lines pass than at the start.
        mark: { x: tip.x + Math.round(gutter / 2) - 4, y: tip.y },
      },
    ]
  })
}

/** The graph as one list with arcs beside it, for narrow room. */
export function stackLayout(input: LayoutInput): GraphLayout {
  const gutter = Math.min(widestGutter, Math.max(narrowestGutter, Math.round(input.width * 0.28)))
  const width = Math.min(widestNode, input.width - gutter)
  const order = orderOf(input)
  const nodes = placeNodes(order, input, width)
  const local = new Set(input.nodes.filter(({ isLocal }) => isLocal).map(({ id }) => id))
  const inBand = nodes.filter(({ id }) => local.has(id))
  const top = Math.min(...inBand.map(({ y }) => y))
  const bottom = Math.max(...inBand.map(({ y, height }) => y + height))
  const last = nodes.at(-1)
  return {
    kind: 'stack',
    width: width + gutter,
    height: last === undefined ? 0 : last.y + last.height,
    nodes,
    edges: drawEdges(nodes, input.edges, gutter),
    columns: [order.flat()],
    band:
      inBand.length === 0
        ? undefined
        : { top: top - bandGap + 8, height: bottom - top + bandGap, width: width + gutter },
  }
}
