import { subscriptionEnd } from '#api/subscriptionEnd.ts'
import { offerLabel, subscriptionName } from '#i18n/subscriptionName.ts'
import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { billingCycleWord } from '#i18n/billingCycleWord.ts'
import { formatDay, formatDistance, formatInstant } from '#i18n/format.ts'
import { statusWord } from '#i18n/statusWord.ts'
import { useLocale } from '#i18n/locale.ts'
import { BulletList } from '#ui/BulletList.tsx'
import { CopyableId } from '#ui/CopyableId.tsx'
import { StatusText } from '#ui/StatusText.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'

import { CancelSubscription } from './CancelSubscription.tsx'
import { statusIntent } from './statusIntent.ts'
import { SubscriptionForm } from './SubscriptionForm.tsx'

type SubscriptionDetailsProps = {
  readonly customerId: string
  readonly subscription: Subscription
  readonly subscriptions: readonly Subscription[]
  readonly edition: Edition
  /** What stands just under the subscription ID. */
  readonly notice: ReactNode
  /** What the subscription can become: beside the form where there is room, else straight after it. */
  readonly eligibility: ReactNode
}

/** One subscription: its id, what can be done with it, billing, dates, add-ons, and the form. */
export function SubscriptionDetails({
  customerId,
  subscription,
  subscriptions,
  edition,
  notice,
  eligibility,
}: SubscriptionDetailsProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const id = subscription.id.toLowerCase()
  const addOns = subscriptions.filter(
    ({ parentSubscriptionId, status }) => parentSubscriptionId?.toLowerCase() === id && status !== 'deleted',
  )
  const base = subscriptions.find(
    (other) => other.id.toLowerCase() === subscription.parentSubscriptionId?.toLowerCase(),
  )
  return (
    <div className={styles.page}>
      <p className={styles.id}>
        <span>
          <Trans>Subscription ID</Trans>
        </span>
        <CopyableId label={t`subscription ID`} value={subscription.id} />
      </p>
      {notice}
      <dl className={styles.facts}>
        <Fact term={t`Status`}>
          <StatusText intent={statusIntent(subscription.status)}>{statusWord(subscription.status)}</StatusText>
        </Fact>
        <Fact term={t`Billing frequency`}>{billingCycleWord(subscription.billingCycle)}</Fact>
        <DateFact term={t`Created`} instant={subscription.creationDate} />
        <DateFact term={t`Starts`} instant={subscription.effectiveStartDate} kind="day" />
        <DateFact term={t`Ends`} instant={subscriptionEnd(subscription)} kind="ahead" />
        {base !== undefined && (
          <Fact term={t`Add-on of`}>
            <SubscriptionLink customerId={customerId} subscription={base} edition={edition} />
          </Fact>
        )}
      </dl>
      <div className={styles.columns}>
        <section className={styles.section}>
          <h2 className={styles.heading}>
            <Trans>Details</Trans>
          </h2>
          <SubscriptionForm
            key={id}
            customerId={customerId}
            subscription={subscription}
            base={base}
            edition={edition}
          />
        </section>
        <div className={styles.eligibility}>{eligibility}</div>
        <div className={styles.page}>
          <AddOns customerId={customerId} addOns={addOns} edition={edition} />
          <CancelSubscription key={`cancel ${id}`} {...{ customerId, subscription, subscriptions, edition }} />
        </div>
      </div>
    </div>
  )
}

type AddOnsProps = Pick<SubscriptionDetailsProps, 'customerId' | 'edition'> & {
  readonly addOns: readonly Subscription[]
}

function AddOns({ customerId, addOns, edition }: AddOnsProps) {
  const styles = useStyles()
  const headingId = useId()
  useLocale()
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId} className={styles.heading}>
        <Trans>Add-ons</Trans>
      </h2>
      {addOns.length === 0 ? (
        <p className={styles.quiet}>
          <Trans context="No services or add-ons in a list">None</Trans>
        </p>
      ) : (
        <BulletList>
          {addOns.map((addOn) => (
            <li key={addOn.id}>
              <SubscriptionLink customerId={customerId} subscription={addOn} edition={edition} />
              {', '}
              {plural(addOn.quantity, { one: '# license', other: '# licenses' })}, {statusWord(addOn.status)}
            </li>
          ))}
        </BulletList>
      )}
    </section>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}

type DateFactProps = {
  readonly term: string
  readonly instant: string | undefined
  /** A calendar day instead of an instant; "ahead": with how far it is away. */
  readonly kind?: 'instant' | 'day' | 'ahead'
}

function DateFact({ term, instant, kind = 'instant' }: DateFactProps) {
  const styles = useStyles()
  if (instant === undefined) return null
  return (
    <Fact term={term}>
      <time dateTime={instant} title={instant}>
        {kind === 'instant' ? formatInstant(instant) : formatDay(instant)}
      </time>
      {kind === 'ahead' && <span className={styles.distance}>{formatDistance(instant, Date.now())}</span>}
    </Fact>
  )
}

type SubscriptionLinkProps = Pick<SubscriptionDetailsProps, 'customerId' | 'subscription' | 'edition'>

function SubscriptionLink({ customerId, subscription, edition }: SubscriptionLinkProps) {
  const styles = useStyles()
  const offer = offerLabel(subscription, edition)
  const name = subscriptionName(subscription, edition)
  return (
    <Link
      to="/customers/$customerId/subscriptions/$subscriptionId"
      params={{ customerId, subscriptionId: subscription.id }}
      className={styles.link}
      title={offer}
    >
      <bdi>{name}</bdi>
    </Link>
  )
}

const wide = '@media (min-width: 1366px)'

const useStyles = makeStyles({
  distance: { marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalL,
    // The second row takes what the panel is longer than the form, so that nothing parts the form from what follows it.
    [wide]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 12fr)', gridTemplateRows: 'auto 1fr' },
  },
  eligibility: { minWidth: 0, [wide]: { gridColumnStart: '2', gridRowStart: '1', gridRowEnd: 'span 2' } },
  id: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  facts: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalM,
  },
  fact: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
})
