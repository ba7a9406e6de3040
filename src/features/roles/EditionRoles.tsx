import { useLocale } from '#i18n/locale.ts'
import type { Edition } from '#api/edition.ts'
import { upgradeDocumentsById } from '#domain/editions/upgradeDocuments.ts'
import { mayChangeSubscriptions, type Role, roles } from '#domain/roles.ts'
import { editionName } from '#i18n/editionName.ts'
import { RoleSource } from '#i18n/RoleSource.tsx'
import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { Fragment, useId } from 'react'

import { RoleName } from './RoleName.tsx'
import { RoleOutcome } from './RoleOutcome.tsx'

/** Which roles may upgrade by the edition in force, and how its documents print them. */
export function EditionRoles({ edition: { pack, role: actingRole } }: { readonly edition: Edition }) {
  const styles = useStyles()
  const titleId = useId()
  useLocale()
  const { allowedRoles, isAssumed } = mayChangeSubscriptions(actingRole, pack)
  const documents = Object.values(upgradeDocumentsById).filter(({ packId }) => packId === pack.id)
  const printedOf = (role: Role) =>
    documents.flatMap(({ id, locale, roles: printed }) =>
      printed.filter((entry) => entry.role === role).map((entry) => ({ id, locale, text: entry.printed })),
    )
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <Trans>Who may upgrade and add licenses</Trans>
        {isAssumed && (
          <Badge appearance="outline" color="warning">
            <Trans comment="Mark of a rule that no document states">Assumed</Trans>
          </Badge>
        )}
      </h2>
      <p className={styles.text}>
        <Trans>Rules in force: {editionName(pack.id)}.</Trans> <RoleSource pack={pack} />
      </p>
      <ul className={styles.roles}>
        {roles.map((role) => (
          <li key={role} className={styles.role}>
            <span className={styles.name}>
              <RoleName role={role} isActing={role === actingRole} />
            </span>
            <RoleOutcome isAllowed={allowedRoles.includes(role)} />
            <span className={styles.printed}>
              {printedOf(role).map(({ id, locale, text }, index) => (
                <Fragment key={id}>
                  {index > 0 && ' · '}
                  <bdi lang={locale}>{text}</bdi>
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.text}>
        <Trans>
          Every role can view everything. The backend refuses what a role may not do, whatever the screen shows.
        </Trans>
      </p>
    </section>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, maxWidth: '70ch' },
  roles: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    // Six roles: no row with one alone.
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 1399.9px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
    '@media (max-width: 639.9px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  role: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  printed: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})
