import type { PackGraph } from '#domain/editions/packGraph.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

import { DisputedBadge } from './DisputedBadge.tsx'

/** What the picture shows while nothing in it is pointed at. */
export function GraphLegend({ graph }: { readonly graph: PackGraph }) {
  const styles = useStyles()
  const hasDispute = graph.edges.some(({ isDisputed }) => isDisputed)
  const hasIndia = graph.edges.some(({ isIndia }) => isIndia)
  return (
    <>
      <h2 className={styles.title}>
        <Trans>How to read this</Trans>
      </h2>
      <p className={styles.text}>
        <Trans>
          Each line is an upgrade in the documents, from the offer a customer has to the offer it can become.
        </Trans>
      </p>
      <p className={styles.text}>
        <Trans>
          Point at an offer to see its paths, and what they add and take away. Select it to keep them in view.
        </Trans>
      </p>
      {hasDispute && (
        <p className={styles.entry}>
          <svg className={styles.sample} width="48" height="8" viewBox="0 0 48 8" aria-hidden="true" focusable="false">
            <path d="M0,4 L40,4" />
            <path className={styles.head} d="M48,4 L41,0 L41,8 Z" />
          </svg>
          <DisputedBadge />
          <span>
            <Trans>The document contradicts itself here.</Trans>
          </span>
        </p>
      )}
      {hasIndia && (
        <p className={styles.text}>
          <Trans>
            Offers for India are sold to customers in India alone, and go to the India offer in place of the worldwide
            one.
          </Trans>
        </p>
      )}
    </>
  )
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  entry: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sample: {
    flexShrink: 0,
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1.25px',
    strokeDasharray: '6 5',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  head: {
    fill: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: 'none',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
})
