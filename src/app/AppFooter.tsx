import { editionQuery } from '#api/edition.ts'
import { editionName } from '#i18n/editionName.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'

export function AppFooter() {
  const styles = useStyles()
  const edition = useQuery(editionQuery())
  const name = edition.data === undefined ? '' : editionName(edition.data.pack.id)
  return (
    <footer className={styles.footer}>
      <span>
        <Trans>Independent training replica. Not affiliated with Microsoft.</Trans>
      </span>
      {name !== '' && (
        <span>
          <Trans>Rules: {name}</Trans>
        </span>
      )}
    </footer>
  )
}

const useStyles = makeStyles({
  footer: {
    gridArea: 'footer',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})
