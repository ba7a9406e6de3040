import type { Brand } from '#domain/catalogue/offer.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { GraphEdge } from '#domain/editions/packGraph.ts'
import { pathTrail, type PathTrailEntry } from '#domain/editions/pathTrail.ts'
import { formatNumber } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.ts'
import { productName } from '#i18n/productNames.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'

import { DocumentTitle } from './DocumentTitle.tsx'
import { pathDifferenceText } from './pathDifferenceText.ts'
import { disputeSentence } from './pathNames.ts'
import { PrintedTexts } from './PrintedTexts.tsx'
import { SandboxSettingHint } from './SandboxSettingHint.tsx'
import { TrailFact } from './TrailFact.tsx'

type PathTrailProps = { readonly edge: GraphEdge; readonly pack: RulePack }

/** Where a path is written: each document, its line as printed, what we read there, and why where the two differ. */
export function PathTrail({ edge, pack }: PathTrailProps) {
  const styles = useStyles()
  // Words and names follow the language.
  useLocale()
  return (
    <div className={styles.trail}>
      {edge.isDisputed && (
        <p className={styles.text}>
          {disputeSentence(edge, pack.brand)} <SandboxSettingHint />
        </p>
      )}
      <ol className={styles.list}>
        {pathTrail(edge.path, pack).map((entry) => (
          <li key={entry.document.id} className={styles.entry}>
            <DocumentTitle document={entry.document} />
            <TrailFacts entry={entry} brand={pack.brand} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function TrailFacts({ entry, brand }: { readonly entry: PathTrailEntry; readonly brand: Brand }) {
  const styles = useStyles()
  const { t } = useLingui()
  const row = formatNumber(entry.place.row)
  const source = productName(entry.source, brand)
  const target = productName(entry.target, brand)
  return (
    <dl className={styles.facts}>
      <TrailFact name={t`Place`}>
        {entry.place.kind === 'row' ? t`Upgrade table, row ${row}` : t`Footnote to row ${row} of the upgrade table`}
      </TrailFact>
      <TrailFact name={t`Printed`}>
        <PrintedTexts texts={entry.printedSource} />{' '}
        <span role="img" aria-label={t`to`}>
          →
        </span>{' '}
        <PrintedTexts texts={entry.printedTarget} />
      </TrailFact>
      <TrailFact name={t`We read`}>{t`${source} to ${target}`}</TrailFact>
      {entry.differences.length > 0 && (
        <TrailFact name={t`Why it differs`}>
          {entry.differences.map((difference) => (
            <p key={`${difference.at} ${difference.reason}`} className={styles.text}>
              {pathDifferenceText(difference)}
            </p>
          ))}
        </TrailFact>
      )}
    </dl>
  )
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
