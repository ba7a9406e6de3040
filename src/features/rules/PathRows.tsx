import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { GraphEdge, PackGraph } from '#domain/editions/packGraph.ts'
import { productName } from '#i18n/productNames.ts'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'

import { DisputedBadge } from './DisputedBadge.tsx'
import { DocumentNames } from './DocumentNames.tsx'
import { PathTrail } from './PathTrail.tsx'
import { ServiceChanges } from './ServiceChanges.tsx'
import { TrailButton, type PathTrailChoice } from './TrailButton.tsx'

type PathRowsProps = {
  readonly graph: PackGraph
  readonly pack: RulePack
  readonly trailOf: (edge: GraphEdge) => PathTrailChoice
}

/** One table, a group of rows for each offer that paths start at. */
export function PathRows({ graph, pack, trailOf }: PathRowsProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <table className={styles.table} aria-label={t`Upgrade paths`}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.offer)}>
            <Trans>Upgrade to</Trans>
          </th>
          <th scope="col" className={styles.head}>
            <Trans>What changes</Trans>
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.documents)}>
            <Trans>Documents</Trans>
          </th>
        </tr>
      </thead>
      {graph.nodes
        .filter(({ targetIds }) => targetIds.length > 0)
        .map(({ offer }) => (
          <tbody key={offer.key}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.source}>
                {productName(offer, pack.brand)}
              </th>
            </tr>
            {graph.edges
              .filter(({ source }) => source === offer)
              .map((edge) => (
                <PathRow key={edge.id} edge={edge} pack={pack} choice={trailOf(edge)} />
              ))}
          </tbody>
        ))}
    </table>
  )
}

type PathRowProps = { readonly edge: GraphEdge; readonly pack: RulePack; readonly choice: PathTrailChoice }

function PathRow({ edge, pack, choice }: PathRowProps) {
  const styles = useStyles()
  const trailId = useId()
  return (
    <>
      <tr className={styles.row}>
        <th scope="row" className={mergeClasses(styles.cell, styles.target)}>
          {productName(edge.target, pack.brand)} {edge.isDisputed && <DisputedBadge />}
        </th>
        <td className={styles.cell}>
          <ServiceChanges edge={edge} />
        </td>
        <td className={styles.cell}>
          <div className={styles.proof}>
            <DocumentNames pack={pack} />
            <TrailButton edge={edge} brand={pack.brand} choice={choice} trailId={trailId} />
          </div>
        </td>
      </tr>
      {choice.isOpen && (
        <tr>
          <td id={trailId} colSpan={3} className={styles.trail}>
            <PathTrail edge={edge} pack={pack} />
          </td>
        </tr>
      )}
    </>
  )
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', textAlign: 'start' },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  offer: { width: '28%' },
  documents: { width: '28%' },
  source: {
    paddingInline: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalXL,
    paddingBlockEnd: tokens.spacingVerticalXS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  target: { fontWeight: tokens.fontWeightSemibold },
  proof: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  trail: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
})
