import type { UpgradeDocument } from '#domain/editions/upgradeDocuments.ts'
import { editionName } from '#i18n/editionName.ts'
import { formatDay, formatList } from '#i18n/format.ts'
import { languageName } from '#i18n/languageName.ts'
import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'

import { DocumentTitle } from './DocumentTitle.tsx'
import { entryPointText, footnoteText, translationText } from './documentText.ts'
import { PrintedTexts } from './PrintedTexts.tsx'
import { TrailFact } from './TrailFact.tsx'

type DocumentFactsProps = {
  readonly document: UpgradeDocument
  /** Whether the edition in force follows it. */
  readonly isInForce: boolean
}

/** One document as a thing of its own: whose, since when, translated by whom, and what it has. */
export function DocumentFacts({ document, isInForce }: DocumentFactsProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { locale, roles, secondLocale } = document
  const languages = formatList([locale, ...(secondLocale === undefined ? [] : [secondLocale])].map(languageName))
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <DocumentTitle document={document} />
        {isInForce && (
          <Badge appearance="tint" color="brand" size="medium">
            <Trans>In force here</Trans>
          </Badge>
        )}
      </div>
      <dl className={styles.facts}>
        <TrailFact name={t`Edition`}>{editionName(document.packId)}</TrailFact>
        <TrailFact name={t`Languages`}>{languages}</TrailFact>
        <TrailFact name={t`Translation`}>{translationText(document.translation)}</TrailFact>
        <TrailFact name={t`Handed off`}>
          <time dateTime={document.handedOffOn}>{formatDay(document.handedOffOn)}</time>
        </TrailFact>
        <TrailFact name={t`Buttons`}>
          <PrintedTexts
            texts={[document.buttons.upgradeNow, document.buttons.submit].map((text) => ({ text, locale }))}
          />
        </TrailFact>
        <TrailFact name={t`Roles`}>
          {roles.length === 0 ? (
            <Trans>None named</Trans>
          ) : (
            <PrintedTexts texts={roles.map(({ printed }) => ({ text: printed, locale }))} />
          )}
        </TrailFact>
        <TrailFact name={t`Way to the upgrade`}>{entryPointText(document.entryPoint)}</TrailFact>
        <TrailFact name={t`Number of licenses`}>
          {document.isQuantityAsked ? <Trans>Has to be entered</Trans> : <Trans>Not asked for</Trans>}
        </TrailFact>
        <TrailFact name={t`Footnote on India`}>{footnoteText(document.indiaFootnote)}</TrailFact>
      </dl>
    </li>
  )
}

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  facts: {
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 26rem), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXXS,
  },
})
