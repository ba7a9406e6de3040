import { useLocale } from '#i18n/locale.ts'
import { formatList } from '#i18n/format.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

/** Roles a page names that nobody can take on here, as printed. */
export function OtherRoles({ roles }: { readonly roles: readonly string[] }) {
  const styles = useStyles()
  useLocale()
  if (roles.length === 0) return null
  const names = formatList(roles)
  return (
    <span className={styles.text}>
      <Trans>Also: {names}</Trans>
    </span>
  )
}

const useStyles = makeStyles({
  text: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
