import type { Brand } from '#domain/catalogue/offer.ts'
import type { PackGraph } from '#domain/editions/packGraph.ts'
import { useVisuallyHidden } from '#ui/useVisuallyHidden.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useRef } from 'react'

import { DisputedBadge } from './DisputedBadge.tsx'
import { GraphLines } from './GraphLines.tsx'
import { GraphNodes } from './GraphNodes.tsx'
import { GraphPanel } from './GraphPanel.tsx'
import { usePathGraph } from './usePathGraph.ts'

type PathGraphProps = {
  readonly graph: PackGraph
  readonly brand: Brand
  /** Key of the pinned offer. */
  readonly pinned: string | undefined
  readonly onPin: (offerKey: string | undefined) => void
}

/** The table of the edition as a picture: offers, and the paths between them. What is pointed at lights up. */
export function PathGraph({ graph, brand, pinned, onPin }: PathGraphProps) {
  const styles = useStyles()
  const hidden = useVisuallyHidden()
  const { t } = useLingui()
  const helpId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const state = usePathGraph(graph, frame, pinned, () => onPin(undefined))
  const { layout, shown } = state
  const disputed = new Set(graph.edges.filter(({ isDisputed }) => isDisputed).map(({ id }) => id))
  const marked = layout.edges.filter(({ id }) => disputed.has(id))
  return (
    <div className={styles.view}>
      <div
        ref={frame}
        role="group"
        aria-label={t`Graph of the upgrade paths`}
        aria-describedby={helpId}
        className={styles.frame}
        style={{ height: layout.height }}
        onBlur={state.onBlur}
        onKeyDown={state.onKeyDown}
      >
        <span id={helpId} className={hidden}>
          <Trans>
            Use the arrow keys to move between offers along the paths. Enter pins an offer, Escape unpins it.
          </Trans>
        </span>
        {layout.band !== undefined && (
          <div
            className={styles.band}
            style={{ top: layout.band.top, height: layout.band.height, width: layout.band.width }}
          >
            <Trans>Offers for India</Trans>
          </div>
        )}
        <GraphLines layout={layout} shown={shown} disputed={disputed} />
        {marked.map(({ id, mark, from, to }) => (
          <span
            key={id}
            aria-hidden="true"
            className={styles.mark}
            style={{
              insetInlineStart: mark.x,
              top: mark.y,
              opacity: shown === undefined || shown === from || shown === to ? 1 : 0.4,
            }}
          >
            <DisputedBadge />
          </span>
        ))}
        <GraphNodes graph={graph} brand={brand} state={state} pinned={pinned} onPin={onPin} />
      </div>
      <GraphPanel graph={graph} brand={brand} shown={shown} pinned={pinned} onPin={onPin} />
    </div>
  )
}

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXL,
    alignItems: 'start',
    '@media (max-width: 1199.9px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  frame: { position: 'relative', minWidth: 0, minHeight: '320px' },
  band: {
    position: 'absolute',
    insetInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  mark: {
    position: 'absolute',
    transform: 'translate(-50%, -50%)',
    // Beside the edge of a narrow screen a word would break in two.
    width: 'max-content',
    pointerEvents: 'none',
    display: 'flex',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})
