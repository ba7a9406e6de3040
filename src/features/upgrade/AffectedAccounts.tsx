import type { UserLicenseError } from '#api/upgrades.ts'
import { csvText } from '#ui/csvText.ts'
import { downloadText } from '#ui/downloadText.ts'
import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'

import { affectedAccounts } from './affectedAccount.ts'
import { upgradeLinks } from './upgradeLinks.ts'

type AffectedAccountsProps = {
  readonly licenseErrors: readonly UserLicenseError[]
  readonly customerName: string
  readonly targetName: string
}

/** A long address is broken at its @ rather than inside a word. */
function breakable(text: string) {
  const [local, domain] = text.split('@')
  if (domain === undefined) return text
  return (
    <>
      {local}
      <wbr />@{domain}
    </>
  )
}

const columnWidths = ['14%', '33%', '19%', '16%', '18%'] as const

/** Accounts whose license did not move, with the service, the problem and what to do. Nothing where all moved. */
export function AffectedAccounts({ licenseErrors, customerName, targetName }: AffectedAccountsProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const headingId = useId()
  const accounts = affectedAccounts(licenseErrors, targetName)
  if (accounts.length === 0) return null
  const header = [t`Account`, t`Email`, t`Service`, t`Problem`, t`What to do`]
  const download = async () => {
    const rows = accounts.map(({ account, email, service, problem, remedy }) => [
      account,
      email,
      service,
      problem,
      remedy,
    ])
    downloadText(t`Affected accounts ${customerName}.csv`, 'text/csv;charset=utf-8', await csvText(header, rows))
  }
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.line}>
        <h4 id={headingId} className={styles.heading}>
          <Trans>Affected accounts</Trans>
        </h4>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => void download()}>
          <Trans>Download CSV</Trans>
        </Button>
      </div>
      <p className={styles.text}>
        <Plural
          value={licenseErrors.length}
          one="# account was not moved to the new offer."
          other="# accounts were not moved to the new offer."
        />{' '}
        <Link inline href={upgradeLinks.reassigningLicenses} target="_blank" rel="noreferrer">
          <Trans>Problems in reassigning licenses</Trans>
        </Link>
      </p>
      <table className={styles.table} aria-labelledby={headingId}>
        <colgroup>
          {columnWidths.map((width, column) => (
            <col key={header[column]} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {header.map((title) => (
              <th key={title} scope="col" className={styles.cell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ key, account, email, service, problem, remedy }) => (
            <tr key={key} className={styles.row}>
              {[account, email, service, problem, remedy].map((text, column) => (
                <td
                  key={header[column]}
                  className={mergeClasses(styles.cell, column > 1 && styles.words)}
                  data-label={header[column]}
                >
                  <bdi>{breakable(text)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 639.9px)': {
      '& thead': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
      display: 'block',
      '& tbody, & tr, & td': { display: 'block' },
      // No colon: languages write different ones.
      '& td::before': {
        content: 'attr(data-label) " "',
        marginInlineEnd: tokens.spacingHorizontalXXS,
        color: tokens.colorNeutralForeground3,
      },
    },
  },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639.9px)': { paddingBlock: tokens.spacingVerticalS },
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  // A long word widens its column: only names and addresses break inside.
  words: { overflowWrap: 'break-word' },
})
