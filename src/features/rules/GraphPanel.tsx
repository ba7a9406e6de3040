import type { Brand } from '#domain/catalogue/offer.ts'
import type { GraphEdge, PackGraph } from '#domain/editions/packGraph.ts'
import { productName } from '#i18n/productNames.ts'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { PinOffRegular, PinRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'

import { DisputedBadge } from './DisputedBadge.tsx'
import { GraphLegend } from './GraphLegend.tsx'
import { disputeSentence } from './pathNames.ts'
import { ServiceChanges } from './ServiceChanges.tsx'

type GraphPanelProps = {
  readonly graph: PackGraph
  readonly brand: Brand
  readonly shown: string | undefined
  readonly pinned: string | undefined
  readonly onPin: (offerKey: string | undefined) => void
}

/** The lit paths in words: what each brings and what it takes away. */
export function GraphPanel({ graph, brand, shown, pinned, onPin }: GraphPanelProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const titleId = useId()
  const offer = graph.nodes.find((node) => node.offer.key === shown)?.offer
  if (offer === undefined) {
    return (
      <section className={styles.panel} aria-label={t`How to read the graph`}>
        <GraphLegend graph={graph} />
      </section>
    )
  }
  const isPinned = pinned === offer.key
  const going = graph.edges.filter(({ source }) => source === offer)
  const coming = graph.edges.filter(({ target }) => target === offer)
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {productName(offer, brand)}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={isPinned ? <PinOffRegular /> : <PinRegular />}
          onClick={() => onPin(isPinned ? undefined : offer.key)}
        >
          {isPinned ? <Trans>Unpin</Trans> : <Trans>Pin</Trans>}
        </Button>
      </div>
      {going.length > 0 && <PathList title={t`Upgrades to`} edges={going} brand={brand} end="target" />}
      {coming.length > 0 && <PathList title={t`Upgrade from`} edges={coming} brand={brand} end="source" />}
    </section>
  )
}

type PathListProps = {
  readonly title: string
  readonly edges: readonly GraphEdge[]
  readonly brand: Brand
  /** Which end of each path is the other offer. */
  readonly end: 'source' | 'target'
}

function PathList({ title, edges, brand, end }: PathListProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const titleId = useId()
  return (
    <>
      <h3 id={titleId} className={styles.subtitle}>
        {title}
      </h3>
      <ul className={styles.list} aria-labelledby={titleId}>
        {edges.map((edge) => {
          const name = productName(edge[end], brand)
          const source = productName(edge.source, brand)
          const target = productName(edge.target, brand)
          return (
            <li key={edge.id} className={styles.path}>
              <div className={styles.line}>
                <span className={styles.name}>{name}</span>
                {edge.isDisputed && <DisputedBadge />}
                <Link
                  to="/rules"
                  search={{ view: 'table', path: edge.id }}
                  className={styles.link}
                  aria-label={t`Paper trail from ${source} to ${target}`}
                >
                  <Trans>Paper trail</Trans>
                </Link>
              </div>
              {edge.isDisputed && <p className={styles.dispute}>{disputeSentence(edge, brand)}</p>}
              <ServiceChanges edge={edge} />
            </li>
          )
        })}
      </ul>
    </>
  )
}

const useStyles = makeStyles({
  panel: {
    boxSizing: 'border-box',
    '@media (min-width: 1200px)': { minHeight: '320px' },
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  path: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  dispute: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  link: {
    marginInlineStart: 'auto',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase500,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
})
