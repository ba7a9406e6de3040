import { subscriptionsQuery } from '#api/subscriptions.ts'
import { offerLabel, subscriptionName } from '#i18n/subscriptionName.ts'
import { BulletList } from '#ui/BulletList.tsx'
import { Button, DialogActions, DialogContent, Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowRightRegular, CheckmarkCircleFilled } from '@fluentui/react-icons'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link as RouterLink } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

import { AdminCenterNote } from './AdminCenterNote.tsx'
import { AffectedAccounts } from './AffectedAccounts.tsx'
import { ProvisioningProgress } from './ProvisioningProgress.tsx'
import { RequestPrivilegesButton } from './RequestPrivilegesButton.tsx'
import { targetName } from './targetName.ts'
import type { Submitted, UpgradeCandidate } from './upgradeFlow.ts'
import { upgradeLinks } from './upgradeLinks.ts'
import { useProvisioning } from './useProvisioning.ts'
import { useUpgradeNews } from './useUpgradeNews.ts'

type UpgradeResultProps = {
  readonly candidate: UpgradeCandidate
  readonly submitted: Submitted
  readonly onClose: () => void
}

/** What came of the upgrade: old and new subscription, progress until active, accounts with work left, next steps. */
export function UpgradeResult({ candidate, submitted, onClose }: UpgradeResultProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { customerId, subscription, edition, customerName } = candidate
  const subscriptions = useQuery(subscriptionsQuery(customerId))
  const created = subscriptions.data?.find(
    ({ id }) => id.toLowerCase() === submitted.targetSubscriptionId?.toLowerCase(),
  )
  const { targetSubscriptionId } = submitted
  const offer = targetName(submitted.target, edition.pack.brand)
  const provisioning = useProvisioning({ customerId, subscriptionId: targetSubscriptionId })
  const isComplete = targetSubscriptionId !== undefined && provisioning.state !== 'provisioning'
  useUpgradeNews(subscription.id, isComplete ? 'complete' : 'provisioning')
  // On the heading itself, the focus would say a second time what has just been announced.
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => result.current?.focus(), [])
  return (
    <>
      <DialogContent
        ref={result}
        role="group"
        aria-label={t({ message: 'Result', comment: 'What came of an upgrade' })}
        tabIndex={-1}
        className={styles.content}
      >
        <h3 className={styles.heading}>
          <CheckmarkCircleFilled className={styles.check} aria-hidden="true" /> <Trans>Upgrade submitted</Trans>
        </h3>
        <div className={styles.pair}>
          <SubscriptionCard
            customerId={customerId}
            label={t`Old subscription`}
            subscriptionId={subscription.id}
            name={subscriptionName(subscription, edition)}
            offer={offerLabel(subscription, edition)}
            quantity={subscription.quantity}
            onOpen={onClose}
          />
          <ArrowRightRegular className={styles.arrow} aria-hidden="true" />
          <SubscriptionCard
            customerId={customerId}
            label={t`New subscription`}
            subscriptionId={submitted.targetSubscriptionId}
            name={created === undefined ? offer : subscriptionName(created, edition)}
            offer={offer}
            quantity={created?.quantity}
            onOpen={onClose}
          />
        </div>
        {submitted.targetSubscriptionId !== undefined && (
          <ProvisioningProgress customerId={customerId} subscriptionId={submitted.targetSubscriptionId} />
        )}
        <AffectedAccounts
          licenseErrors={submitted.result.licenseErrors}
          customerName={customerName}
          targetName={offer}
        />
        <AdminCenterNote pack={edition.pack} />
        <NextSteps customerName={customerName} />
      </DialogContent>
      <DialogActions fluid className={styles.actions}>
        <Button appearance="primary" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </DialogActions>
    </>
  )
}

function NextSteps({ customerName }: { readonly customerName: string }) {
  const styles = useStyles()
  return (
    <section>
      <h4 className={styles.subheading}>
        <Trans>Next steps</Trans>
      </h4>
      <BulletList>
        <li>
          <RequestPrivilegesButton customerName={customerName} look="link" />
        </li>
        <li>
          <Link inline href={upgradeLinks.billingScenarios} target="_blank" rel="noreferrer">
            <Trans>Common billing scenarios</Trans>
          </Link>
        </li>
      </BulletList>
    </section>
  )
}

type SubscriptionCardProps = {
  readonly customerId: string
  readonly label: string
  /** Undefined where the service did not name it: then there is nothing to link to. */
  readonly subscriptionId: string | undefined
  readonly name: string
  readonly offer: string
  readonly quantity: number | undefined
  readonly onOpen: () => void
}

function SubscriptionCard({ customerId, label, subscriptionId, name, offer, quantity, onOpen }: SubscriptionCardProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const licenses = quantity === undefined ? '' : plural(quantity, { one: '# license', other: '# licenses' })
  const facts = licenses === '' ? offer : t`${offer}, ${licenses}`
  return (
    <div className={styles.card} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      {subscriptionId === undefined ? (
        <bdi>{name}</bdi>
      ) : (
        <RouterLink
          to="/customers/$customerId/subscriptions/$subscriptionId"
          params={{ customerId, subscriptionId }}
          className={styles.link}
          onClick={onOpen}
        >
          <bdi>{name}</bdi>
        </RouterLink>
      )}
      <span className={styles.label}>{name === offer ? licenses : facts}</span>
    </div>
  )
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, outlineStyle: 'none' },
  heading: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
  },
  check: { color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase600 },
  pair: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  arrow: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 639.9px)': { display: 'none' },
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '12rem',
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  actions: { justifyContent: 'flex-end' },
})
