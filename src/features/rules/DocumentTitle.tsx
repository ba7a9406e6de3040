import type { UpgradeDocument } from '#domain/editions/upgradeDocuments.ts'
import { formatDay } from '#i18n/format.ts'
import { languageName } from '#i18n/languageName.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'

/** A document by its own title, with its language and date. */
export function DocumentTitle({ document }: { readonly document: UpgradeDocument }) {
  const styles = useStyles()
  useLocale()
  return (
    <span className={styles.document}>
      <bdi lang={document.locale} translate="no" className={styles.title}>
        {document.title}
      </bdi>
      <span className={styles.facts}>
        {languageName(document.locale)} · <time dateTime={document.msDate}>{formatDay(document.msDate)}</time>
      </span>
    </span>
  )
}

const useStyles = makeStyles({
  document: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  title: { fontWeight: tokens.fontWeightSemibold },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
