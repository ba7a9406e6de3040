import type { Brand } from '#domain/catalogue/offer.ts'
import type { PackGraph } from '#domain/editions/packGraph.ts'
import { productName } from '#i18n/productNames.ts'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { PinRegular } from '@fluentui/react-icons'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'

import { nodeDescription } from './pathNames.ts'
import type { PathGraphState } from './usePathGraph.ts'

type GraphNodesProps = {
  readonly graph: PackGraph
  readonly brand: Brand
  readonly state: PathGraphState
  readonly pinned: string | undefined
  readonly onPin: (offerKey: string | undefined) => void
}

/** The offers as buttons, in the order in which the eye meets them; pressed: pinned. */
export function GraphNodes({ graph, brand, state, pinned, onPin }: GraphNodesProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const ids = useId()
  const { layout, shown, stop } = state
  const placed = new Map(layout.nodes.map((node) => [node.id, node]))
  const linked = new Set(
    layout.edges.filter(({ from, to }) => from === shown || to === shown).flatMap(({ from, to }) => [from, to]),
  )
  const ordered = layout.columns.flat().flatMap((key) => graph.nodes.find(({ offer }) => offer.key === key) ?? [])
  return (
    <ul className={styles.list} aria-label={t`Offers`}>
      {ordered.map((node) => {
        const { key } = node.offer
        const at = placed.get(key)
        if (at === undefined) return null
        const look = shown === undefined ? undefined : shown === key ? 'shown' : linked.has(key) ? 'linked' : 'faded'
        const count = node.targetIds.length
        return (
          <li key={key}>
            <button
              type="button"
              data-offer={key}
              tabIndex={key === stop ? 0 : -1}
              aria-pressed={key === pinned}
              aria-describedby={`${ids}${key}`}
              className={mergeClasses(styles.node, look && styles[look])}
              style={{ width: at.width, insetInlineStart: at.x, top: at.y }}
              onClick={() => onPin(key === pinned ? undefined : key)}
              onFocus={() => state.onFocus(key)}
              onPointerEnter={({ pointerType }) => {
                if (pointerType !== 'touch') state.onPoint(key)
              }}
              onPointerLeave={() => state.onPoint(undefined)}
            >
              <span className={styles.name}>
                {productName(node.offer, brand)}
                {key === pinned && <PinRegular className={styles.pin} aria-hidden="true" />}
              </span>
              <span className={styles.count} aria-hidden="true">
                {count === 0 ? (
                  <Trans>No further upgrade</Trans>
                ) : (
                  plural(count, { one: '# upgrade', other: '# upgrades' })
                )}
              </span>
            </button>
            <span id={`${ids}${key}`} hidden>
              {nodeDescription(node, graph, brand)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  node: {
    position: 'absolute',
    boxSizing: 'border-box',
    minHeight: '56px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalXXS,
    textAlign: 'start',
    textWrap: 'balance',
    // Chinese names break where their words do.
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    cursor: 'pointer',
    transitionProperty: 'background-color, border-color, color',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  shown: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThick} solid Highlight` },
  },
  linked: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid Highlight` },
  },
  faded: {
    color: tokens.colorNeutralForeground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: 'none',
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  pin: { marginInlineStart: tokens.spacingHorizontalXS, verticalAlign: 'text-bottom' },
  count: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})
