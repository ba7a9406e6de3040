export type Point = { readonly x: number; readonly y: number }

/** What is to be laid out. */
export type LayoutInput = {
  readonly nodes: readonly { readonly id: string; readonly isLocal: boolean }[]
  readonly edges: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    /** Whether a word stands on the line. */
    readonly isMarked: boolean
  }[]
  /** Room there is, in pixels. */
  readonly width: number
  /** Measured heights of the nodes by id, in pixels. */
  readonly heights: ReadonlyMap<string, number>
}

export type LayoutEdge = LayoutInput['edges'][number]

export type PlacedNode = Point & { readonly id: string; readonly width: number; readonly height: number }

export type PlacedEdge = {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Path data of the line and of its head. */
  readonly line: string
  readonly head: string
  /** Where a word on the line has its middle. */
  readonly mark: Point
}

export type GraphLayout = {
  readonly kind: 'columns' | 'stack'
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  /** Ids of the nodes as the eye meets them: from left to right, each from top to bottom. */
  readonly columns: readonly (readonly string[])[]
  /** The band that holds the offers of one country; undefined where there are none. */
  readonly band: { readonly top: number; readonly height: number; readonly width: number } | undefined
}

/** Height of a node that was not measured yet, in pixels. */
const assumedHeight = 60

export function heightOf(id: string, heights: LayoutInput['heights']): number {
  return heights.get(id) ?? assumedHeight
}

/** Room at a node's corners that no line starts in, and the widest step between two lines. */
const corner = 12
const widestStep = 10

/** Heights at which the lines of one side of a node meet it: spread evenly, in the order given. */
export function portsOf({ y, height }: PlacedNode, lines: readonly string[]): ReadonlyMap<string, number> {
  const step = Math.min(widestStep, (height - 2 * corner) / Math.max(1, lines.length - 1))
  const first = y + height / 2 - (step * (lines.length - 1)) / 2
  return new Map(lines.map((line, index) => [line, Math.round(first + index * step)]))
}

export const headLength = 7

/** An arrow head whose tip is at a point. */
export function arrowHead({ x, y }: Point, pointsTo: 'right' | 'left'): string {
  const back = pointsTo === 'right' ? x - headLength : x + headLength
  return `M${x},${y} L${back},${y - 4} L${back},${y + 4} Z`
}

/** A line through points that is level at each of them: it bends only in between. */
export function levelLine(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1]
      if (before === undefined) return `M${point.x},${point.y}`
      if (before.y === point.y) return `L${point.x},${point.y}`
      const middle = Math.round((before.x + point.x) / 2)
      return `C${middle},${before.y} ${middle},${point.y} ${point.x},${point.y}`
    })
    .join(' ')
}
