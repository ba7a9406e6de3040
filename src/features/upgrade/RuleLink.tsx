import { findOffer } from '#domain/catalogue/findOffer.ts'
import type { UpgradePath } from '#domain/catalogue/rulePack.ts'
import type { Condition } from '#domain/eligibility/verdict.ts'
import { conditionName } from '#i18n/conditionName.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

type RuleLinkProps =
  | { readonly condition: Condition; readonly path?: never }
  | {
      readonly path: UpgradePath
      /** Of the target. */
      readonly name: string
      /** Beside the page, where what is typed on it must not be lost. */
      readonly isInNewTab?: boolean
      readonly condition?: never
    }

/** Leads to the row of the rules that a verdict rests on: a path of the table, or a condition. */
export function RuleLink(props: RuleLinkProps) {
  const styles = useStyles()
  const { t } = useLingui()
  if (props.condition !== undefined) {
    const name = conditionName(props.condition)
    return (
      <Link
        to="/rules"
        search={{ condition: props.condition }}
        className={styles.link}
        aria-label={t`Show the rule: ${name}`}
      >
        <Trans>Show the rule</Trans>
      </Link>
    )
  }
  const { path, name, isInNewTab = false } = props
  const [source, target] = [path.sourceOfferId, path.targetOfferId].map((id) => findOffer(id)?.key ?? id)
  return (
    <Link
      to="/rules"
      search={{ path: `${source}.${target}` }}
      className={styles.link}
      {...(isInNewTab ? { target: '_blank', rel: 'noreferrer' } : {})}
      aria-label={t`Show the rule: ${name}`}
    >
      <Trans>Show the rule</Trans>
    </Link>
  )
}

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
})
