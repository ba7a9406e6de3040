import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

/** That work may be left for another admin center; nothing where the edition's document does not say so. */
export function AdminCenterNote({ pack }: { readonly pack: RulePack }) {
  const styles = useStyles()
  if (!pack.hasAdminCenterNote) return null
  return (
    <p className={styles.note}>
      <Trans>Some tasks of this upgrade may be left to do in the Office 365 admin center operated by 21Vianet.</Trans>
    </p>
  )
}

const useStyles = makeStyles({
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})
