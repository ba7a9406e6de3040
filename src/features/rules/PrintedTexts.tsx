import type { PrintedText } from '#domain/editions/upgradeDocuments.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Fragment } from 'react'

/** Words of a document as printed, each in its own language. */
export function PrintedTexts({ texts }: { readonly texts: readonly PrintedText[] }) {
  const styles = useStyles()
  return texts.map(({ text, locale }, index) => (
    <Fragment key={`${index} ${text}`}>
      {index > 0 && <span className={styles.between}> / </span>}
      <q lang={locale} translate="no" className={styles.printed}>
        {text}
      </q>
    </Fragment>
  ))
}

const useStyles = makeStyles({
  // Quoted by its look; the marks of a language would be taken for printed ones.
  printed: {
    quotes: 'none',
    fontFamily: 'inherit',
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    boxDecorationBreak: 'clone',
  },
  between: { color: tokens.colorNeutralForeground3 },
})
