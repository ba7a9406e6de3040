import { apiErrorFacts } from '#api/apiError.ts'
import { useCustomerAssessment } from '#api/useCustomerAssessment.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'

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
  if (verdicts?.isUpgradeable !== true || subscription === undefined) return null
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

const useStyles = makeStyles({
  bar: { maxWidth: '60rem' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
})
