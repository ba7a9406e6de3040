import type { Contradiction, ContradictionSide } from '#domain/editions/contradiction.ts'
import { upgradeDocumentsById } from '#domain/editions/upgradeDocuments.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

import { contradictionReasonText, weFollowText } from './contradictionReasonText.ts'
import { contradictionText } from './contradictionText.ts'
import { contradictionTitle } from './contradictionTitle.ts'
import { documentName, placeText } from './documentText.ts'
import { PrintedTexts } from './PrintedTexts.tsx'
import { SandboxSettingHint } from './SandboxSettingHint.tsx'

/** One contradiction: what it is about, each side as printed, whom we follow and why. */
export function ContradictionItem({ contradiction }: { readonly contradiction: Contradiction }) {
  const styles = useStyles()
  useLocale()
  const { id, sides, weFollow, reason } = contradiction
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <h3 className={styles.title}>{contradictionTitle(id)}</h3>
        <p className={styles.text}>{contradictionText(id)}</p>
        <p className={styles.text}>
          <strong>{weFollowText(contradiction)}</strong> {contradictionReasonText(reason)}{' '}
          {weFollow.kind === 'disputedPathSetting' && <SandboxSettingHint />}
        </p>
      </div>
      <ul className={styles.sides}>
        {sides.map((side, index) => (
          <Side key={`${index} ${side.document}`} side={side} />
        ))}
      </ul>
    </li>
  )
}

function Side({ side: { document, place, printed } }: { readonly side: ContradictionSide }) {
  const styles = useStyles()
  useLocale()
  return (
    <li className={styles.side}>
      <span className={styles.where}>
        <span className={styles.document}>{documentName(upgradeDocumentsById[document])}</span>
        {' · '}
        {placeText(place)}
      </span>
      <span>
        {printed.length === 0 ? (
          <span className={styles.nothing}>
            <Trans>Nothing printed</Trans>
          </span>
        ) : (
          <PrintedTexts texts={printed} />
        )}
      </span>
    </li>
  )
}

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalS,
    '@media (max-width: 1199.9px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '80ch' },
  sides: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  side: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalM,
    '@media (max-width: 767.9px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  where: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  document: { fontWeight: tokens.fontWeightSemibold },
  nothing: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
})
