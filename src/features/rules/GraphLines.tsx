import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import type { GraphLayout, PlacedEdge } from './graphShapes.ts'

type GraphLinesProps = {
  readonly layout: GraphLayout
  readonly shown: string | undefined
  readonly disputed: ReadonlySet<string>
}

/** The paths as curves with heads. For the eye alone: each node says in words where it leads. */
export function GraphLines({ layout, shown, disputed }: GraphLinesProps) {
  const styles = useStyles()
  const isLit = ({ from, to }: PlacedEdge) => from === shown || to === shown
  // Lit lines are drawn last: over the others.
  const ordered = layout.edges.toSorted((left, right) => Number(isLit(left)) - Number(isLit(right)))
  return (
    <svg
      className={styles.lines}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {ordered.map((edge) => {
        const look = shown === undefined ? undefined : isLit(edge) ? 'lit' : 'faded'
        return (
          <g key={edge.id} className={mergeClasses(styles.edge, look && styles[look])}>
            <path className={mergeClasses(styles.line, disputed.has(edge.id) && styles.dashed)} d={edge.line} />
            <path className={styles.head} d={edge.head} />
          </g>
        )
      })}
    </svg>
  )
}

const useStyles = makeStyles({
  lines: { position: 'absolute', inset: 0, overflow: 'visible', pointerEvents: 'none' },
  edge: {
    color: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1.25px',
    transitionProperty: 'opacity, color',
    transitionDuration: tokens.durationFast,
    '@media (forced-colors: active)': { color: 'CanvasText' },
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  lit: {
    color: tokens.colorCompoundBrandStroke,
    strokeWidth: '2.25px',
    '@media (forced-colors: active)': { color: 'Highlight' },
  },
  faded: { opacity: 0.22 },
  line: { fill: 'none', stroke: 'currentColor' },
  dashed: { strokeDasharray: '6 5' },
  head: { fill: 'currentColor', stroke: 'currentColor', strokeWidth: '1px', strokeLinejoin: 'round' },
})
