import { useLocale } from '#i18n/locale.ts'
import { subscriptionName } from '#i18n/subscriptionName.ts'
import { apiErrorFacts } from '#api/apiError.ts'
import { type CustomerAssessmentState, useCustomerAssessment } from '#api/useCustomerAssessment.ts'
import { hasUpgradePath } from '#domain/eligibility/assessUpgrades.ts'
import { listIcon } from '#domain/eligibility/listIcon.ts'
import { usePreference } from '#ui/usePreference.ts'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'

import { iconPreference } from './iconPreference.ts'
import { isUpgradeableNow } from './rememberedAnswers.ts'
import { useRowUpgrade } from './rowUpgrade.ts'
import { type UpgradeCandidate, useUpgradeFlow } from './upgradeFlow.ts'
import { UpgradeIconButton } from './UpgradeIconButton.tsx'

const ConfirmedMark = lazy(async () => ({ default: (await import('./ConfirmedMark.tsx')).ConfirmedMark }))

type UpgradeSlotProps = {
  readonly customerId: string
  readonly customerName: string
  /** Absent: the icon speaks for all of the customer's subscriptions. */
  readonly subscriptionId?: string
  readonly tabIndex: 0 | -1
}

type Failed = Extract<CustomerAssessmentState, { readonly state: 'failed' }>

/** Whether there is anything to check: a row whose offer has no path needs none of what could not be read. */
function mayHavePath({ subscriptions, edition }: Failed, subscriptionId: string | undefined): boolean {
  if (subscriptionId === undefined || subscriptions === undefined || edition === undefined) return true
  const id = subscriptionId.toLowerCase()
  return subscriptions.some(
    (subscription) => subscription.id.toLowerCase() === id && hasUpgradePath(subscription.offerId, edition.pack),
  )
}

/** The place after a name where an icon appears once the rules have spoken; its room is there from the start. */
export function UpgradeSlot({ customerId, customerName, subscriptionId, tabIndex }: UpgradeSlotProps) {
  const styles = useStyles()
  useLocale()
  const [setting] = usePreference(iconPreference)
  const { answers } = useUpgradeFlow()
  const state = useCustomerAssessment(customerId)
  if (state.state === 'failed') {
    if (!mayHavePath(state, subscriptionId)) return <span className={styles.room} />
    return <FailedCheck error={state.error} tabIndex={tabIndex} onRetry={state.retry} />
  }
  if (state.state !== 'ready') return <span className={styles.room} aria-busy={state.state === 'loading'} />
  const { assessment, edition, subscriptions } = state
  const candidates = subscriptions.flatMap((subscription): readonly UpgradeCandidate[] => {
    const judged = assessment.assessments.get(subscription.id.toLowerCase())
    const isAsked = subscriptionId === undefined || subscription.id.toLowerCase() === subscriptionId.toLowerCase()
    if (judged === undefined || !isAsked) return []
    return [{ customerId, customerName, subscription, assessment: judged, edition }]
  })
  const believed = candidates.map((candidate) => candidate.assessment)
  const answered = believed.map((own) => ({ ...own, isUpgradeable: isUpgradeableNow(answers, own) }))
  const icon = listIcon(answered, setting, edition.pack)
  const [first] = candidates
  if (icon === 'none' || first === undefined) return <span className={styles.room} />
  const name = subscriptionId === undefined ? customerName : subscriptionName(first.subscription, edition)
  return (
    <>
      <UpgradeIconButton kind={icon} subject={{ name, candidates }} tabIndex={tabIndex} />
      {icon !== listIcon(believed, setting, edition.pack) && (
        <Suspense>
          <ConfirmedMark isIconOnly />
        </Suspense>
      )}
    </>
  )
}

type FailedCheckProps = { readonly error: Error; readonly tabIndex: 0 | -1; readonly onRetry: () => void }

function FailedCheck({ error, tabIndex, onRetry }: FailedCheckProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const button = useRowUpgrade(onRetry)
  return (
    <span className={styles.failed} title={apiErrorFacts(error)?.description}>
      {t`Upgrades could not be checked`}
      <Button ref={button} appearance="transparent" size="small" tabIndex={tabIndex} onClick={onRetry}>
        {t`Retry`}
      </Button>
    </span>
  )
}

const useStyles = makeStyles({
  room: { width: '24px', height: '24px', flexShrink: 0 },
  failed: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})
