import { editionQuery } from '#api/edition.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { editionName } from '#i18n/editionName.ts'
import { formatDay } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

/** What this is and is not, and the documents whose rules are in force. */
export function AppFooter() {
  const styles = useStyles()
  const edition = useQuery(editionQuery())
  const pack = edition.data?.pack
  return (
    <footer className={styles.footer}>
      <span>
        {pack?.portal === 'partnerCenter21Vianet' ? (
          <Trans>Independent training replica. Not affiliated with Microsoft or 21Vianet.</Trans>
        ) : (
          <Trans>Independent training replica. Not affiliated with Microsoft.</Trans>
        )}
      </span>
      {pack !== undefined && <RulesInForce pack={pack} />}
    </footer>
  )
}

function RulesInForce({ pack }: { readonly pack: RulePack }) {
  const styles = useStyles()
  useLocale()
  const name = editionName(pack.id)
  return (
    <span className={styles.rules}>
      <Link to="/rules" search={{ view: 'documents' }} className={styles.link}>
        <Trans>Rules: {name}</Trans>
      </Link>
      {pack.documents.map(({ title, locale, msDate }) => {
        const day = formatDay(msDate)
        return (
          <span key={locale}>
            <Trans comment="A document's title and its day">
              <cite lang={locale} className={styles.title}>
                {title}
              </cite>{' '}
              ({day})
            </Trans>
          </span>
        )
      })}
    </span>
  )
}

const useStyles = makeStyles({
  footer: {
    gridArea: 'footer',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rules: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minWidth: 0 },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  // No script of these titles has a slanted form of its own but the Latin one.
  title: { fontStyle: 'normal', overflowWrap: 'anywhere' },
})
