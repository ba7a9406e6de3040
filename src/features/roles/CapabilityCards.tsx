import { useLocale } from '#i18n/locale.ts'
import { type Role, roles } from '#domain/roles.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Fragment } from 'react'

import type { CapabilityMatrixProps } from './CapabilityMatrix.tsx'
import { OtherRoles } from './OtherRoles.tsx'
import { PageSource } from './PageSource.tsx'
import { RoleName } from './RoleName.tsx'
import { RoleOutcome } from './RoleOutcome.tsx'

/** A card for each thing one may do: who may, who may not. */
export function CapabilityCards<Id extends string>({
  title,
  capabilities,
  nameOf,
  sources,
  actingRole,
}: CapabilityMatrixProps<Id>) {
  const styles = useStyles()
  useLocale()
  return (
    <ul className={styles.list} aria-label={title}>
      {capabilities.map(({ id, roles: allowed, otherRoles = [], page }) => (
        <li key={id} className={styles.card}>
          <h3 className={styles.name}>{nameOf(id)}</h3>
          <dl className={styles.outcomes}>
            <OutcomeLine isAllowed actingRole={actingRole} named={roles.filter((role) => allowed.includes(role))} />
            <OutcomeLine
              isAllowed={false}
              actingRole={actingRole}
              named={roles.filter((role) => !allowed.includes(role))}
            />
          </dl>
          <OtherRoles roles={otherRoles} />
          {sources === 'each' && (
            <p className={styles.source}>
              <PageSource page={page} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

type OutcomeLineProps = {
  readonly isAllowed: boolean
  readonly named: readonly Role[]
  readonly actingRole: Role | undefined
}

function OutcomeLine({ isAllowed, named, actingRole }: OutcomeLineProps) {
  const styles = useStyles()
  if (named.length === 0) return null
  return (
    <div className={styles.line}>
      <dt className={styles.word}>
        <RoleOutcome isAllowed={isAllowed} />
      </dt>
      <dd className={styles.roles}>
        {named.map((role, index) => (
          <Fragment key={role}>
            {index > 0 && ' · '}
            <RoleName role={role} isActing={role === actingRole} />
          </Fragment>
        ))}
      </dd>
    </div>
  )
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  outcomes: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  word: { flexShrink: 0, minWidth: '4rem' },
  roles: { margin: 0, minWidth: 0 },
  source: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
})
