import { useLocale } from '#i18n/locale.ts'
import { roles } from '#domain/roles.ts'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

import type { CapabilityMatrixProps } from './CapabilityMatrix.tsx'
import { OtherRoles } from './OtherRoles.tsx'
import { PageSource } from './PageSource.tsx'
import { RoleName } from './RoleName.tsx'
import { RoleOutcome } from './RoleOutcome.tsx'

/** A line for each thing one may do, a column for each role. */
export function CapabilityTable<Id extends string>({
  title,
  capabilities,
  nameOf,
  sources,
  actingRole,
}: CapabilityMatrixProps<Id>) {
  const styles = useStyles()
  useLocale()
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            <Trans comment="Column of things a role may do">Task</Trans>
          </th>
          {roles.map((role) => (
            <th key={role} scope="col" className={styles.head}>
              <RoleName role={role} isActing={role === actingRole} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {capabilities.map(({ id, roles: allowed, otherRoles = [], page }) => (
          <tr key={id} className={styles.row}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {nameOf(id)}
              {sources === 'each' && (
                <span className={styles.source}>
                  <PageSource page={page} />
                </span>
              )}
              <OtherRoles roles={otherRoles} />
            </th>
            {roles.map((role) => (
              <td key={role} className={styles.cell}>
                <RoleOutcome isAllowed={allowed.includes(role)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    padding: tokens.spacingHorizontalS,
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    // Six roles side by side, none of them broken inside a word.
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  first: { width: '30%' },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: {
    padding: tokens.spacingHorizontalS,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightRegular },
  source: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
})
