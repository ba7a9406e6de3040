import { offerLabel, subscriptionName } from '#i18n/subscriptionName.ts'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'

import { BlockedOffers } from './BlockedOffers.tsx'
import { ConfirmationLine } from './ConfirmationLine.tsx'
import { DetailsLink } from './DetailsLink.tsx'
import { OfferButton } from './OfferButton.tsx'
import { RoleRefusal } from './RoleRefusal.tsx'
import { roleRefusal } from './roleRefusal.ts'
import type { UpgradeCandidate } from './upgradeFlow.ts'
import { useUpgradeTargets } from './useUpgradeTargets.ts'

type UpgradeCardGroupProps = {
  readonly candidate: UpgradeCandidate
  /** One primary button a view: among several groups none is. */
  readonly isOnly: boolean
  readonly onStart: (candidate: UpgradeCandidate, targetOfferId?: string) => void
}

/** One upgradeable subscription: its eligible offers as buttons, the others with their first reason, "Upgrade now". */
export function UpgradeCardGroup({ candidate, isOnly, onStart }: UpgradeCardGroupProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const id = useId()
  const { subscription, edition } = candidate
  const targets = useUpgradeTargets(candidate)
  const name = subscriptionName(subscription, edition)
  const offer = offerLabel(subscription, edition)
  const licenses = plural(subscription.quantity, { one: '# license', other: '# licenses' })
  const eligible = targets.targets.filter(({ isEligible }) => isEligible)
  const blocked = targets.targets.filter(({ isEligible }) => !isEligible)
  const refusal = roleRefusal(edition)
  const only = eligible.length === 1 ? eligible[0] : undefined
  return (
    <section role="group" aria-label={name} className={styles.group}>
      <p className={styles.title}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.facts}>{name === offer ? licenses : t`${offer}, ${licenses}`}</span>
      </p>
      <div className={styles.offers}>
        {eligible.map((target) => (
          <OfferButton
            key={target.targetOfferId}
            target={target}
            brand={edition.pack.brand}
            isDisabled={refusal !== undefined}
            onClick={() => onStart(candidate, target.targetOfferId)}
          />
        ))}
      </div>
      {blocked.length > 0 && <BlockedOffers targets={blocked} brand={edition.pack.brand} />}
      {eligible.length > 0 && (
        <Button
          appearance={isOnly ? 'primary' : 'secondary'}
          className={styles.upgrade}
          disabledFocusable={refusal !== undefined}
          aria-describedby={refusal === undefined ? undefined : `${id}-role`}
          onClick={() => refusal === undefined && onStart(candidate, only?.targetOfferId)}
        >
          <Trans>Upgrade now</Trans>
        </Button>
      )}
      <ConfirmationLine targets={targets} form="line" />
      {blocked.length > 0 && <DetailsLink candidate={candidate} />}
      {refusal !== undefined && <RoleRefusal id={`${id}-role`} refusal={refusal} pack={edition.pack} />}
    </section>
  )
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, display: 'flex', flexDirection: 'column' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  offers: { display: 'flex', flexDirection: 'column' },
  upgrade: { alignSelf: 'flex-start' },
})
