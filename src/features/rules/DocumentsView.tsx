import { Trans, useLingui } from '@lingui/react/macro'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { contradictions, contradictionsOfPack } from '#domain/editions/contradictions.ts'
import { upgradeDocuments } from '#domain/editions/upgradeDocuments.ts'
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { useState } from 'react'

import { ContradictionItem } from './ContradictionItem.tsx'
import { DocumentFacts } from './DocumentFacts.tsx'

/** The five documents, and everything in which they contradict each other or themselves. */
export function DocumentsView({ pack }: { readonly pack: RulePack }) {
  const styles = useStyles()
  const { t } = useLingui()
  const [isThisEdition, setIsThisEdition] = useState(false)
  const listed = isThisEdition ? contradictionsOfPack(pack) : contradictions
  const total = contradictions.length
  const count = listed.length
  return (
    <div className={styles.view}>
      <section aria-labelledby="documents-title">
        <h2 id="documents-title" className={styles.title}>
          <Trans>Documents</Trans>
        </h2>
        <ul className={styles.list}>
          {upgradeDocuments.map((document) => (
            <DocumentFacts key={document.id} document={document} isInForce={document.packId === pack.id} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="contradictions-title">
        <h2 id="contradictions-title" className={styles.title}>
          <Trans>Contradictions</Trans>
        </h2>
        <div className={styles.bar}>
          <span role="status">
            {isThisEdition
              ? plural(count, {
                  one: `# of ${total} contradictions`,
                  other: `# of ${total} contradictions`,
                })
              : plural(total, { one: '# contradiction', other: '# contradictions' })}
          </span>
          <Checkbox
            label={t`Only those of this edition`}
            checked={isThisEdition}
            onChange={(_event, { checked }) => setIsThisEdition(checked === true)}
          />
        </div>
        <ol className={styles.list} aria-label={t`Contradictions`}>
          {listed.map((contradiction) => (
            <ContradictionItem key={contradiction.id} contradiction={contradiction} />
          ))}
        </ol>
      </section>
    </div>
  )
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  title: {
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
})
