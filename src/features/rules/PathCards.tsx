import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { GraphEdge, PackGraph } from '#domain/editions/packGraph.ts'
import { productName } from '#i18n/productNames.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'

import { DisputedBadge } from './DisputedBadge.tsx'
import { DocumentNames } from './DocumentNames.tsx'
import { PathTrail } from './PathTrail.tsx'
import { ServiceChanges } from './ServiceChanges.tsx'
import { TrailButton, type PathTrailChoice } from './TrailButton.tsx'

type PathCardsProps = {
  readonly graph: PackGraph
  readonly pack: RulePack
  readonly trailOf: (edge: GraphEdge) => PathTrailChoice
}

/** The table where there is no room for columns: a list of cards for each offer that paths start at. */
export function PathCards({ graph, pack, trailOf }: PathCardsProps) {
  const styles = useStyles()
  const ids = useId()
  useLocale()
  return graph.nodes
    .filter(({ targetIds }) => targetIds.length > 0)
    .map(({ offer }) => (
      <section key={offer.key} aria-labelledby={`${ids}${offer.key}`}>
        <h2 id={`${ids}${offer.key}`} className={styles.source}>
          {productName(offer, pack.brand)}
        </h2>
        <ul className={styles.list}>
          {graph.edges
            .filter(({ source }) => source === offer)
            .map((edge) => (
              <PathCard key={edge.id} edge={edge} pack={pack} choice={trailOf(edge)} />
            ))}
        </ul>
      </section>
    ))
}

type PathCardProps = { readonly edge: GraphEdge; readonly pack: RulePack; readonly choice: PathTrailChoice }

function PathCard({ edge, pack, choice }: PathCardProps) {
  const styles = useStyles()
  const trailId = useId()
  return (
    <li className={styles.card}>
      <h3 className={styles.target}>
        {productName(edge.target, pack.brand)} {edge.isDisputed && <DisputedBadge />}
      </h3>
      <ServiceChanges edge={edge} />
      <div className={styles.proof}>
        <DocumentNames pack={pack} />
        <TrailButton edge={edge} brand={pack.brand} choice={choice} trailId={trailId} />
      </div>
      {choice.isOpen && (
        <div id={trailId} className={styles.trail}>
          <PathTrail edge={edge} pack={pack} />
        </div>
      )}
    </li>
  )
}

const useStyles = makeStyles({
  source: {
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalL,
    paddingBlockEnd: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  card: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  target: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  proof: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  trail: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
})
