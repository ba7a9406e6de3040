import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { type CustomerAssessmentState, useCustomerAssessment } from '#api/useCustomerAssessment.ts'
import { whyNotAssessed } from '#domain/eligibility/assessUpgrades.ts'
import { editionName } from '#i18n/editionName.ts'
import { offerLabel } from '#i18n/subscriptionName.ts'
import { useLocale } from '#i18n/locale.ts'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

import { EligibilityVerdict } from './EligibilityVerdict.tsx'
import { eligibilityHeadingId } from './eligibilityHeadingId.ts'
import type { UpgradeCandidate } from './upgradeFlow.ts'
import { useUpgradeTargets } from './useUpgradeTargets.ts'

type UpgradeEligibilityProps = {
  readonly customerId: string
  readonly customerName: string
  readonly subscription: Subscription
  readonly edition: Edition
}

/** The panel of the details page: whether this subscription can be upgraded to each offer, and if not, why. */
export function UpgradeEligibility(props: UpgradeEligibilityProps) {
  const styles = useStyles()
  useLocale()
  const state = useCustomerAssessment(props.customerId)
  return (
    <section aria-labelledby={eligibilityHeadingId} className={styles.section}>
      <h2 id={eligibilityHeadingId} tabIndex={-1} className={styles.heading}>
        <Trans>Upgrade eligibility</Trans>
      </h2>
      <Verdict {...props} state={state} />
    </section>
  )
}

function Verdict(props: UpgradeEligibilityProps & { readonly state: CustomerAssessmentState }) {
  const { customerId, customerName, subscription, edition, state } = props
  const styles = useStyles()
  useLocale()
  const why = whyNotAssessed(subscription, edition.pack)
  if (why === 'noPathFromOffer') return <NoPath subscription={subscription} edition={edition} />
  if (why === 'deleted') {
    return (
      <p className={styles.text}>
        <Trans>The subscription is deleted and can no longer be upgraded.</Trans>
      </p>
    )
  }
  if (state.state === 'failed') {
    return (
      <p className={styles.text}>
        <Trans>Could not be checked: what the rules look at could not be read.</Trans>{' '}
        <Button size="small" onClick={state.retry}>
          <Trans>Retry</Trans>
        </Button>
      </p>
    )
  }
  const assessment =
    state.state === 'ready' ? state.assessment.assessments.get(subscription.id.toLowerCase()) : undefined
  if (assessment === undefined) return null
  return <Confirmed candidate={{ customerId, customerName, subscription, assessment, edition }} />
}

function Confirmed({ candidate }: { readonly candidate: UpgradeCandidate }) {
  return <EligibilityVerdict candidate={candidate} targets={useUpgradeTargets(candidate)} place="page" />
}

function NoPath({ subscription, edition }: Pick<UpgradeEligibilityProps, 'subscription' | 'edition'>) {
  const styles = useStyles()
  useLocale()
  const offer = offerLabel(subscription, edition)
  const rules = editionName(edition.pack.id)
  return (
    <p className={styles.text}>
      <Trans>
        The rules of {rules} have no upgrade path from {offer}.
      </Trans>{' '}
      <Link to="/rules" className={styles.link}>
        <Trans>Show the rules</Trans>
      </Link>
    </p>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    width: 'fit-content',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
})
