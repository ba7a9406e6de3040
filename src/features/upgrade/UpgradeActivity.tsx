import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, DismissRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link as RouterLink } from '@tanstack/react-router'
import { useEffect } from 'react'

import { useProvisioning } from './ProvisioningProgress.tsx'
import type { SubmittedActivity } from './upgradeFlow.ts'

type UpgradeActivityProps = {
  readonly activities: readonly SubmittedActivity[]
  readonly onDismiss: (targetSubscriptionId: string) => void
}

/** Upgrades under way, in a corner of every screen until each is active; also what assistive technology hears of them. */
export function UpgradeActivity({ activities, onDismiss }: UpgradeActivityProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <section className={styles.region} aria-label={t`Upgrades under way`}>
      {activities.map((activity) => (
        <ActivityItem key={activity.targetSubscriptionId} activity={activity} onDismiss={onDismiss} />
      ))}
    </section>
  )
}

const shownAfterward = 8_000

type ActivityItemProps = Pick<UpgradeActivityProps, 'onDismiss'> & { readonly activity: SubmittedActivity }

function ActivityItem({ activity, onDismiss }: ActivityItemProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { customerId, customerName, targetSubscriptionId, targetName } = activity
  const { state } = useProvisioning({ customerId, subscriptionId: targetSubscriptionId })
  const isDone = state !== 'provisioning'
  useEffect(() => {
    if (!isDone) return undefined
    const timer = setTimeout(() => onDismiss(targetSubscriptionId), shownAfterward)
    return () => clearTimeout(timer)
  }, [isDone, onDismiss, targetSubscriptionId])
  return (
    <div className={styles.item}>
      <div role="status" className={styles.text}>
        {isDone ? (
          <>
            <CheckmarkCircleFilled className={styles.check} aria-hidden="true" /> <Trans>Upgrade complete</Trans>
          </>
        ) : (
          <Trans>Upgrade submitted</Trans>
        )}
      </div>
      <RouterLink
        to="/customers/$customerId/subscriptions/$subscriptionId"
        params={{ customerId, subscriptionId: targetSubscriptionId }}
        className={styles.link}
      >
        <bdi>{t`${customerName}: ${targetName}`}</bdi>
      </RouterLink>
      <Button
        appearance="subtle"
        size="small"
        className={styles.dismiss}
        icon={<DismissRegular />}
        aria-label={t`Dismiss`}
        onClick={() => onDismiss(targetSubscriptionId)}
      />
      {!isDone && <ProgressBar className={styles.bar} aria-label={t`Provisioning ${targetName}`} />}
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
  dismiss: { gridColumn: 2, gridRow: '1 / span 2', alignSelf: 'start' },
  link: { gridColumn: 1, color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  bar: { gridColumn: '1 / span 2', marginBlockStart: tokens.spacingVerticalS },
})
