import { apiErrorFacts } from '#api/apiError.ts'
import { useCustomerAssessment } from '#api/useCustomerAssessment.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { useLocale } from '#i18n/locale.ts'
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'

import { AdminCenterNote } from './AdminCenterNote.tsx'
import { eligibilityHeadingId } from './eligibilityHeadingId.ts'
import { roleRefusal } from './roleRefusal.ts'
import { useUpgradeFlow } from './upgradeFlow.ts'

type UpgradeNoticeProps = {
  readonly customerId: string
  readonly customerName: string
  readonly subscriptionId: string
}

/** The notice just under the subscription ID of an upgradeable subscription, with "Upgrade now". */
export function UpgradeNotice({ customerId, customerName, subscriptionId }: UpgradeNoticeProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const noteId = useId()
  const { start } = useUpgradeFlow()
  const state = useCustomerAssessment(customerId)
  if (state.state === 'failed') {
    return (
      <ErrorNotice title={t`Upgrades could not be checked.`} facts={apiErrorFacts(state.error)} onRetry={state.retry} />
    )
  }
  if (state.state !== 'ready') return null
  const { assessment, edition, subscriptions } = state
  const verdicts = assessment.assessments.get(subscriptionId.toLowerCase())
  const subscription = subscriptions.find(({ id }) => id.toLowerCase() === subscriptionId.toLowerCase())
  if (verdicts === undefined || subscription === undefined) return null
  if (!verdicts.isUpgradeable) return <WhyNotNotice />
  const eligible = verdicts.verdicts.filter(({ isEligible }) => isEligible)
  const only = eligible.length === 1 ? eligible[0]?.target.id : undefined
  const refusal = roleRefusal(edition)
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <Trans>You can upgrade this subscription to one with more services and more seats.</Trans>
        {refusal !== undefined && (
          <span id={noteId} className={styles.note}>
            {refusal}
          </span>
        )}
        <AdminCenterNote pack={edition.pack} />
      </MessageBarBody>
      <MessageBarActions>
        <Button
          appearance="primary"
          disabledFocusable={refusal !== undefined}
          aria-describedby={refusal === undefined ? undefined : noteId}
          onClick={() => {
            if (refusal !== undefined) return
            start({ customerId, customerName, subscription, assessment: verdicts, edition }, only)
          }}
        >
          <Trans>Upgrade now</Trans>
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

/** Leads to the panel that says why not. */
function WhyNotNotice() {
  const styles = useStyles()
  useLocale()
  return (
    <p className={styles.whyNot}>
      <Trans>This subscription cannot be upgraded now.</Trans>{' '}
      <Link
        inline
        as="button"
        onClick={() => {
          const heading = document.getElementById(eligibilityHeadingId)
          heading?.focus({ preventScroll: true })
          heading?.scrollIntoView({ block: 'start' })
        }}
      >
        <Trans>Why not?</Trans>
      </Link>
    </p>
  )
}

const useStyles = makeStyles({
  whyNot: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { maxWidth: '60rem' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
})
