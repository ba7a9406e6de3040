import { subscriptionEnd } from '#api/subscriptionEnd.ts'
import type { Subscription } from '#api/subscriptions.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { usersWithoutLicense } from '#domain/licenseQuantity.ts'
import { formatDay } from '#i18n/format.ts'
import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { Plural, Trans, useLingui } from '@lingui/react/macro'

import { addedNames, lostNames } from './changesText.ts'
import { upgradeLinks } from './upgradeLinks.ts'

type UpgradeChangesProps = {
  readonly subscription: Subscription
  readonly target: ConfirmedUpgrade | undefined
  /** Seats, when a whole number within the limits is typed. */
  readonly quantity: number | undefined
  readonly isTransferred: boolean
  readonly assignedUsers: number | undefined
}

/** What the upgrade changes: users left without a license, services gained and lost, the bill, and that it is final. */
export function UpgradeChanges(props: UpgradeChangesProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { subscription, target } = props
  return (
    <div className={styles.frame}>
      <Users {...props} />
      {target?.verdict !== undefined && (
        <div className={styles.services}>
          <ServiceList title={t`Services added`} sign="+" names={addedNames(target.verdict)} />
          <ServiceList title={t`Services lost`} sign="−" names={lostNames(target.verdict)} />
        </div>
      )}
      <p className={styles.line}>
        <Trans>The upgrade cannot be undone.</Trans>
      </p>
      <p className={styles.line}>
        <Billing end={subscriptionEnd(subscription)} />{' '}
        <Link inline href={upgradeLinks.billingScenarios} target="_blank" rel="noreferrer">
          <Trans>Common billing scenarios</Trans>
        </Link>
      </p>
    </div>
  )
}

function Users({ assignedUsers, quantity, isTransferred }: UpgradeChangesProps) {
  const styles = useStyles()
  if (assignedUsers === undefined) return null
  const without = quantity === undefined ? 0 : usersWithoutLicense(assignedUsers, quantity)
  return (
    <p className={styles.line}>
      <Plural value={assignedUsers} one="# user has this license now." other="# users have this license now." />{' '}
      {without > 0 && isTransferred && (
        <strong>
          <Plural value={without} one="# user will have no license." other="# users will have no license." />
        </strong>
      )}{' '}
      {isTransferred && <Trans>Accounts whose license cannot move are listed after Submit.</Trans>}
      {!isTransferred && <Trans>Assign the new licenses yourself after the upgrade.</Trans>}
    </p>
  )
}

function Billing({ end }: { readonly end: string | undefined }) {
  if (end === undefined) {
    return <Trans>The old subscription is canceled with a prorated credit, and the new one starts now.</Trans>
  }
  const day = formatDay(end)
  return (
    <Trans>
      The old subscription is canceled with a prorated credit, and the new one starts now and ends on {day}.
    </Trans>
  )
}

type ServiceListProps = { readonly title: string; readonly sign: string; readonly names: readonly string[] }

function ServiceList({ title, sign, names }: ServiceListProps) {
  const styles = useStyles()
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      {names.length === 0 ? (
        <p className={styles.line}>
          <Trans context="No services or add-ons in a list">None</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          {names.map((name) => (
            <li key={name} className={styles.item}>
              <span aria-hidden="true">{sign} </span>
              <span>{name}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  services: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  // A wrapped line stands under the name, not under the sign.
  item: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
})
