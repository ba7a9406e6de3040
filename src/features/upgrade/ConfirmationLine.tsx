import { apiErrorFacts } from '#api/apiError.ts'
import { isAnsweredOtherwise } from '#domain/eligibility/confirmedConditions.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { ShieldCheckmarkRegular, ShieldErrorRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'

import type { UpgradeTargets } from './useUpgradeTargets.ts'

type ConfirmationLineProps = {
  /** `notice`: a failure with its details. `line`: in a few words, for narrow places. */
  readonly form: 'notice' | 'line'
  readonly targets: Pick<UpgradeTargets, 'targets' | 'confirmation' | 'confirmationError' | 'askAgain'>
}

/** Whether Partner Center has been heard: asking, confirmed, answered otherwise, or not reached. */
export function ConfirmationLine({
  form,
  targets: { targets, confirmation, confirmationError, askAgain },
}: ConfirmationLineProps) {
  const styles = useStyles()
  const { t } = useLingui()
  if (confirmation === 'failed' && form === 'notice') {
    return (
      <ErrorNotice
        title={t`Partner Center could not confirm this.`}
        facts={apiErrorFacts(confirmationError)}
        onRetry={askAgain}
      >
        <Trans>What this screen worked out is shown.</Trans>
      </ErrorNotice>
    )
  }
  if (confirmation === 'failed') {
    return (
      <p className={styles.line} role="status">
        <Trans>Partner Center could not confirm this.</Trans>
        <Button size="small" onClick={askAgain}>
          <Trans>Retry</Trans>
        </Button>
      </p>
    )
  }
  return (
    <p className={styles.line} role="status">
      {confirmation === 'asking' ? (
        <>
          <Spinner size="extra-tiny" aria-hidden="true" />
          <Trans>Confirming with Partner Center</Trans>
        </>
      ) : targets.some(isAnsweredOtherwise) ? (
        <>
          <ShieldErrorRegular className={styles.icon} aria-hidden="true" />
          <Trans>Partner Center answered differently from this screen. Its answer is shown.</Trans>
        </>
      ) : (
        <>
          <ShieldCheckmarkRegular className={styles.icon} aria-hidden="true" />
          <Trans>Confirmed by Partner Center</Trans>
        </>
      )}
    </p>
  )
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
})
