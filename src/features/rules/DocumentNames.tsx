import { documentsOfPack } from '#domain/editions/upgradeDocuments.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'

import { documentName } from './documentText.ts'

/** The documents that prove each path of an edition, by year and language. */
export function DocumentNames({ pack }: { readonly pack: RulePack }) {
  const styles = useStyles()
  useLocale()
  return (
    <ul className={styles.list}>
      {documentsOfPack(pack).map((document) => (
        <li key={document.id}>{documentName(document)}</li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
})
