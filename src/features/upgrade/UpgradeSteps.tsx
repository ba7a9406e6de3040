import { useCustomerAssessment } from '#api/useCustomerAssessment.ts'
import { useWatchedCustomer } from '#api/useWatchedCustomer.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { plansByTarget, stepKey, targetsOutOfReach, type UpgradePlan } from '#domain/eligibility/upgradeSteps.ts'
import type { UpgradeAssessment } from '#domain/eligibility/verdict.ts'
import { useLocale } from '#i18n/locale.ts'
import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { useId, useRef, useState } from 'react'

import { outOfReachText, planTitle } from './stepText.ts'
import { UpgradeStepItem } from './UpgradeStepItem.tsx'
import type { UpgradeCandidate } from './upgradeFlow.ts'

type UpgradeStepsProps = {
  readonly candidate: UpgradeCandidate
  /** What Partner Center answered: a target that it allows needs no steps, whatever the screen worked out. */
  readonly targets: readonly ConfirmedUpgrade[]
}

function openVerdicts(
  { verdicts }: UpgradeAssessment,
  targets: readonly ConfirmedUpgrade[],
): Pick<UpgradeAssessment, 'verdicts'> {
  const allowed = targets.filter(({ isEligible }) => isEligible).map(({ targetOfferId }) => targetOfferId)
  return { verdicts: verdicts.filter(({ target }) => !allowed.includes(target.id)) }
}

function waitsForOthers({ steps }: UpgradePlan): boolean {
  return steps.some(({ actor }) => actor !== 'partner')
}

/** The candidate as it stands now, however long ago it was handed on. */
function useCurrentCandidate(candidate: UpgradeCandidate): UpgradeCandidate {
  const state = useCustomerAssessment(candidate.customerId)
  if (state.state !== 'ready') return candidate
  const id = candidate.subscription.id.toLowerCase()
  const assessment = state.assessment.assessments.get(id)
  const subscription = state.subscriptions.find((one) => one.id.toLowerCase() === id)
  return assessment === undefined || subscription === undefined
    ? candidate
    : { ...candidate, assessment, subscription, edition: state.edition }
}

/**
 * What would have to change before a subscription can be upgraded: per group of targets the steps in order, who takes each, and
 * the action itself where it is ours; then the targets no step leads to.
 */
export function UpgradeSteps({ candidate: given, targets }: UpgradeStepsProps) {
  const candidate = useCurrentCandidate(given)
  const styles = useStyles()
  // The texts below are made by functions: this makes them anew in another language.
  useLocale()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const open = openVerdicts(candidate.assessment, targets)
  const plans = plansByTarget(open)
  const outOfReach = targetsOutOfReach(open)
  // Once something had to change, its end is told here too, and what was done keeps its place.
  const [hadPlans, setHadPlans] = useState(false)
  if (plans.length > 0 && !hadPlans) setHadPlans(true)
  useWatchedCustomer(candidate.customerId, plans.some(waitsForOthers))
  if (plans.length === 0 && outOfReach.length === 0 && !hadPlans) return null
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h3 ref={heading} id={headingId} tabIndex={-1} className={styles.heading}>
        <Trans>What would have to change</Trans>
      </h3>
      {plans.length === 0 && outOfReach.length === 0 && (
        <p className={styles.none}>
          <Trans>No further changes are needed.</Trans>
        </p>
      )}
      <div className={styles.plans}>
        {plans.map((plan) => (
          <Plan
            key={plan.targets.map(({ id }) => id).join(' ')}
            plan={plan}
            isMarked={plan.isNearest && plans.length > 1}
            candidate={candidate}
            place={heading}
          />
        ))}
      </div>
      {outOfReach.map((one) => (
        <p key={one.target.id} className={styles.none}>
          {outOfReachText(one, candidate.edition.pack.brand)}
        </p>
      ))}
    </section>
  )
}

type PlanProps = {
  readonly plan: UpgradePlan
  readonly isMarked: boolean
  readonly candidate: UpgradeCandidate
  readonly place: React.RefObject<HTMLElement | null>
}

function Plan({ plan, isMarked, candidate, place }: PlanProps) {
  const styles = useStyles()
  useLocale()
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className={styles.plan}>
      <div className={styles.line}>
        <h4 id={titleId} className={styles.title}>
          {planTitle(plan, candidate.edition.pack.brand)}
        </h4>
        {isMarked && (
          <Badge appearance="tint" color="informative">
            <Trans>Fewest steps</Trans>
          </Badge>
        )}
      </div>
      <ol className={styles.steps}>
        {plan.steps.map((step) => (
          <UpgradeStepItem key={stepKey(step)} step={step} candidate={candidate} place={place} />
        ))}
      </ol>
    </section>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: 'none',
  },
  none: { margin: 0 },
  plans: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 22rem), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  plan: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
})
