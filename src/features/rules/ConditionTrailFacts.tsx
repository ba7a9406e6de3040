import type { ConditionTrail, ConditionTrailEntry } from '#domain/editions/conditionTrail.ts'
import { conditionSentence } from '#i18n/conditionName.ts'
import { formatDay } from '#i18n/format.ts'
import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'

import { conditionDeviationText } from './conditionDeviationText.ts'
import { DocumentTitle } from './DocumentTitle.tsx'
import { placeText } from './documentText.ts'
import { PrintedTexts } from './PrintedTexts.tsx'
import { TrailFact } from './TrailFact.tsx'

/** Where a condition is written, what we read there, and how a document's own words deviate. */
export function ConditionTrailFacts({ trail }: { readonly trail: ConditionTrail }) {
  const styles = useStyles()
  const { t } = useLingui()
  const readOn = formatDay(trail.readOn)
  return (
    <div className={styles.trail}>
      {trail.apiPage !== undefined && (
        <p className={styles.text}>
          <Link inline href={trail.apiPage.url} target="_blank" rel="noreferrer" lang="en">
            {trail.apiPage.title}
          </Link>
          {' · '}
          <Trans>Partner Center API, read on {readOn}</Trans>
        </p>
      )}
      {trail.isAssumed && (
        <p className={styles.text}>
          <Trans>
            The documents do not list the additional services. Which ones count, and which is more than another, is
            assumed.
          </Trans>
        </p>
      )}
      {trail.entries.length > 0 && (
        <ol className={styles.list}>
          {trail.entries.map((entry) => (
            <li key={entry.document.id} className={styles.entry}>
              <DocumentTitle document={entry.document} />
              <dl className={styles.facts}>
                <TrailFact name={t`Place`}>{placeText({ kind: 'bullet', bullet: entry.bullet })}</TrailFact>
                <TrailFact name={t`We read`}>{conditionSentence(trail.condition)}</TrailFact>
                {entry.deviations.length > 0 && (
                  <TrailFact name={t`Why it differs`}>
                    <Deviations entry={entry} />
                  </TrailFact>
                )}
              </dl>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Deviations({ entry: { document, deviations } }: { readonly entry: ConditionTrailEntry }) {
  const styles = useStyles()
  return deviations.map(({ reason, printed }) => (
    <p key={reason} className={styles.text}>
      <PrintedTexts texts={[{ text: printed, locale: document.locale }]} /> {conditionDeviationText(reason)}
    </p>
  ))
}

const useStyles = makeStyles({
  trail: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  entry: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  text: { margin: 0, maxWidth: '80ch' },
})
