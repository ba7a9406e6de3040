import type { GraphLayout, PlacedNode } from './graphShapes.ts'

function centreOf({ y, height }: PlacedNode): number {
  return y + height / 2
}

/** The one of some nodes that stands nearest, level with another by choice. */
function nearest(to: PlacedNode, among: readonly PlacedNode[]): string | undefined {
  const distance = (node: PlacedNode) => Math.abs(centreOf(node) - centreOf(to)) + Math.abs(node.x - to.x) / 1_000
  return among.toSorted((left, right) => distance(left) - distance(right))[0]?.id
}

/** Along a line where there is one, else to the neighbouring column. */
function across({ nodes, edges, columns }: GraphLayout, active: PlacedNode, direction: 1 | -1): string | undefined {
  const linked = edges.flatMap(({ from, to }) => {
    if (direction === 1) return from === active.id ? [to] : []
    return to === active.id ? [from] : []
  })
  const column = columns.findIndex((ids) => ids.includes(active.id))
  const wanted = linked.length > 0 ? linked : (columns[column + direction] ?? [])
  return nearest(
    active,
    nodes.filter(({ id }) => wanted.includes(id)),
  )
}

type Step = (layout: GraphLayout, active: PlacedNode) => string | undefined

/** The neighbour above or below. */
function along({ columns }: GraphLayout, { id }: PlacedNode, direction: 1 | -1): string | undefined {
  const column = columns.find((ids) => ids.includes(id)) ?? []
  return column[column.indexOf(id) + direction]
}

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: (layout, active) => along(layout, active, 1),
  ArrowUp: (layout, active) => along(layout, active, -1),
  ArrowRight: (layout, active) => across(layout, active, 1),
  ArrowLeft: (layout, active) => across(layout, active, -1),
  Home: ({ columns }) => columns[0]?.[0],
  End: ({ columns }) => columns.at(-1)?.at(-1),
}

/** The node that a key leads to from another; undefined where the key leads nowhere. */
export function graphStep(layout: GraphLayout, activeId: string, key: string): string | undefined {
  const active = layout.nodes.find(({ id }) => id === activeId)
  return active && steps[key]?.(layout, active)
}
