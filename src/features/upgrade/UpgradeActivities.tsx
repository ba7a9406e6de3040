import { useCoversBottom } from '#ui/bottomCover.ts'
import { BusyBar } from '#ui/BusyBar.tsx'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

import { failureReasons } from './submitProgress.ts'
import { targetName as nameOfTarget } from './targetName.ts'
import type { UpgradeActivity } from './upgradeFlow.ts'
import { useProvisioning } from './useProvisioning.ts'
import { useUpgradeNews } from './useUpgradeNews.ts'

type UpgradeActivitiesProps = {
  readonly activities: readonly UpgradeActivity[]
  readonly onShow: (activity: UpgradeActivity) => void
  readonly onDismiss: (key: number) => void
}

type ActivityProps = Omit<UpgradeActivitiesProps, 'activities'> & { readonly activity: UpgradeActivity }

/** Upgrades under way, in a corner of every screen until each is active. */
export function UpgradeActivities({ activities, onShow, onDismiss }: UpgradeActivitiesProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const region = useRef<HTMLElement>(null)
  useCoversBottom(region)
  return (
    <section ref={region} className={styles.region} aria-label={t`Upgrades under way`}>
      {activities.map((activity) => (
        <Activity key={activity.key} activity={activity} onShow={onShow} onDismiss={onDismiss} />
      ))}
    </section>
  )
}

const shownAfterward = 8_000

/** How far it is: still being sent, submitted and provisioning, complete, or failed. */
function useActivityState({
  candidate,
  progress,
}: UpgradeActivity): 'sending' | 'provisioning' | 'complete' | 'failed' {
  const submitted = progress.state === 'submitted' ? progress.submitted : undefined
  const { state } = useProvisioning({
    customerId: candidate.customerId,
    subscriptionId: submitted?.targetSubscriptionId,
  })
  if (submitted === undefined) return progress.state === 'failed' ? 'failed' : 'sending'
  return state === 'provisioning' ? 'provisioning' : 'complete'
}

function Activity({ activity, onShow, onDismiss }: ActivityProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { key, candidate, target, progress } = activity
  const { customerName, edition } = candidate
  const targetName = nameOfTarget(target, edition.pack.brand)
  const state = useActivityState(activity)
  useUpgradeNews(candidate.subscription.id, state)
  const isComplete = state === 'complete'
  useEffect(() => {
    if (!isComplete) return undefined
    const timer = setTimeout(() => onDismiss(key), shownAfterward)
    return () => clearTimeout(timer)
  }, [isComplete, onDismiss, key])
  return (
    <div className={styles.item}>
      <div role={state === 'failed' ? 'alert' : undefined} className={styles.text}>
        {state === 'sending' && <Trans>Submitting</Trans>}
        {state === 'provisioning' && <Trans>Upgrade submitted</Trans>}
        {isComplete && (
          <>
            <CheckmarkCircleFilled className={styles.check} aria-hidden="true" /> <Trans>Upgrade complete</Trans>
          </>
        )}
        {state === 'failed' && (
          <>
            <ErrorCircleFilled className={styles.cross} aria-hidden="true" />{' '}
            <Trans>The upgrade was not submitted.</Trans>
          </>
        )}
      </div>
      <bdi className={styles.names}>{t`${customerName}: ${targetName}`}</bdi>
      {progress.state === 'failed' &&
        failureReasons(progress.outcome, edition).map((reason) => (
          <p key={reason} className={styles.names}>
            {reason}
          </p>
        ))}
      {progress.state === 'submitted' && (
        <Button size="small" className={styles.show} onClick={() => onShow(activity)}>
          <Trans>Show result</Trans>
        </Button>
      )}
      <Button
        appearance="subtle"
        size="small"
        className={styles.dismiss}
        icon={<DismissRegular />}
        aria-label={t`Dismiss`}
        onClick={() => onDismiss(key)}
      />
      {(state === 'sending' || state === 'provisioning') && (
        <BusyBar className={styles.bar} label={t`Provisioning ${targetName}`} />
      )}
    </div>
  )
}

const useStyles = makeStyles({
  region: {
    position: 'fixed',
    insetBlockEnd: `calc(${tokens.spacingVerticalL} + ${tokens.spacingVerticalXXXL})`,
    insetInlineEnd: tokens.spacingHorizontalL,
    maxWidth: 'min(320px, calc(100vw - 32px))',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    zIndex: 2,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  text: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  check: { color: tokens.colorStatusSuccessForeground1 },
  cross: { color: tokens.colorStatusDangerForeground1 },
  dismiss: { gridColumn: 2, gridRow: 1, alignSelf: 'start' },
  names: { gridColumn: 1, margin: 0, overflowWrap: 'anywhere' },
  show: { gridColumn: 1, justifySelf: 'start' },
  bar: { gridColumn: '1 / span 2', marginBlockStart: tokens.spacingVerticalXS },
})
