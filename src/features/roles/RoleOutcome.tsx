import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, SubtractCircleRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'

/** Yes or no, by sign, word and color. */
export function RoleOutcome({ isAllowed }: { readonly isAllowed: boolean }) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <span className={mergeClasses(styles.outcome, isAllowed ? styles.yes : styles.no)}>
      {isAllowed ? (
        <CheckmarkCircleFilled className={styles.icon} aria-hidden="true" />
      ) : (
        <SubtractCircleRegular className={styles.icon} aria-hidden="true" />
      )}
      {isAllowed
        ? t({ message: 'Yes', comment: 'The role may do this' })
        : t({ message: 'No', comment: 'The role may not do this' })}
    </span>
  )
}

const useStyles = makeStyles({
  outcome: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  yes: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  no: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
})
