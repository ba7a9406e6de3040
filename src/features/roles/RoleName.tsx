import { useLocale } from '#i18n/locale.ts'
import type { Role } from '#domain/roles.ts'
import { roleName } from '#i18n/roleName.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

type RoleNameProps = { readonly role: Role; readonly isActing: boolean }

/** A role; the one that one acts in is marked. */
export function RoleName({ role, isActing }: RoleNameProps) {
  const styles = useStyles()
  useLocale()
  return (
    <>
      {roleName(role)}
      {isActing && (
        <span className={styles.acting}>
          {' '}
          <Trans comment="Beside the role that the reader acts in">(you)</Trans>
        </span>
      )}
    </>
  )
}

const useStyles = makeStyles({ acting: { color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' } })
