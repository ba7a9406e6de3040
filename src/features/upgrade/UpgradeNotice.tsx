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
import { type ReactNode, useId } from 'react'

import { AdminCenterNote } from './AdminCenterNote.tsx'
import { ConfirmedMark } from './ConfirmedMark.tsx'
import { eligibilityHeadingId } from './eligibilityHeadingId.ts'
import { isUpgradeableNow } from './rememberedAnswers.ts'
import { RoleRefusal } from './RoleRefusal.tsx'
import { roleRefusal } from './roleRefusal.ts'
import { type UpgradeCandidate, useUpgradeFlow } from './upgradeFlow.ts'

type UpgradeNoticeProps = {
  readonly customerId: string
  readonly customerName: string
  readonly subscriptionId: string
}

/** What stands just under the subscription ID: that it can be upgraded, with "Upgrade now", or the way to why it cannot. */
export function UpgradeNotice({ customerId, customerName, subscriptionId }: UpgradeNoticeProps) {
  const { t } = useLingui()
  const state = useCustomerAssessment(customerId)
  if (state.state === 'failed') {
    return (
      <ErrorNotice title={t`Upgrades could not be checked.`} facts={apiErrorFacts(state.error)} onRetry={state.retry} />
    )
  }
  if (state.state !== 'ready') return null
  const { edition, subscriptions } = state
  const assessment = state.assessment.assessments.get(subscriptionId.toLowerCase())
  const subscription = subscriptions.find(({ id }) => id.toLowerCase() === subscriptionId.toLowerCase())
  if (assessment === undefined || subscription === undefined) return null
  return <AnsweredNotice candidate={{ customerId, customerName, subscription, assessment, edition }} />
}

type AnsweredNoticeProps = { readonly candidate: UpgradeCandidate }

/** By Partner Center's answer, which the panel of the same page asks for; by the screen's own verdict until then. */
function AnsweredNotice({ candidate }: AnsweredNoticeProps) {
  const { answers } = useUpgradeFlow()
  const { assessment } = candidate
  const isUpgradeable = isUpgradeableNow(answers, assessment)
  const mark = isUpgradeable === assessment.isUpgradeable ? null : <ConfirmedMark />
  return isUpgradeable ? <UpgradeableNotice candidate={candidate} mark={mark} /> : <WhyNotNotice mark={mark} />
}

type MarkProps = {
  /** Says that this is Partner Center's answer, against the screen's own verdict. */
  readonly mark: ReactNode
}

function UpgradeableNotice({ candidate, mark }: AnsweredNoticeProps & MarkProps) {
  const styles = useStyles()
  useLocale()
  const noteId = useId()
  const { start } = useUpgradeFlow()
  const { assessment, edition } = candidate
  const eligible = assessment.verdicts.filter(({ isEligible }) => isEligible)
  const only = eligible.length === 1 ? eligible[0]?.target.id : undefined
  const refusal = roleRefusal(edition)
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <Trans>You can upgrade this subscription to one with more services and more seats.</Trans> {mark}
        {refusal !== undefined && <RoleRefusal id={noteId} refusal={refusal} pack={edition.pack} />}
        <AdminCenterNote pack={edition.pack} />
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={refusal !== undefined}
          aria-describedby={refusal === undefined ? undefined : noteId}
          onClick={() => refusal === undefined && start(candidate, only)}
        >
          <Trans>Upgrade now</Trans>
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

/** Leads to the panel that says why not. */
function WhyNotNotice({ mark }: MarkProps) {
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
      </Link>{' '}
      {mark}
    </p>
  )
}

const useStyles = makeStyles({
  whyNot: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { maxWidth: '60rem' },
  // Beside the words where there is room.
  actions: { '@media (min-width: 1024px)': { gridArea: 'actions', marginBlockStart: 0, alignSelf: 'center' } },
})
