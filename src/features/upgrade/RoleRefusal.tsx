import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { RoleSource } from '#i18n/RoleSource.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

type RoleRefusalProps = {
  /** Of the sentence alone, for the button it explains. */
  readonly id: string
  readonly refusal: string
  readonly pack: RulePack
}

/** Which roles may upgrade, and where that is written. */
export function RoleRefusal({ id, refusal, pack }: RoleRefusalProps) {
  const styles = useStyles()
  return (
    <span className={styles.note}>
      <span id={id}>{refusal}</span> <RoleSource pack={pack} />{' '}
      <Link to="/roles" className={styles.link}>
        <Trans>Who may do what</Trans>
      </Link>
    </span>
  )
}

const useStyles = makeStyles({
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  link: { color: tokens.colorBrandForegroundLink },
})
