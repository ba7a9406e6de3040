import { isAnsweredOtherwise } from '#domain/eligibility/confirmedConditions.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'

import { ConditionLegend } from './ConditionLegend.tsx'
import { ConfirmationLine } from './ConfirmationLine.tsx'
import { CopyExplanation } from './CopyExplanation.tsx'
import type { UpgradeCandidate } from './upgradeFlow.ts'
import type { UpgradeTargets } from './useUpgradeTargets.ts'
import { UpgradeSteps } from './UpgradeSteps.tsx'
import { VerdictDifferences } from './VerdictDifferences.tsx'
import { VerdictMatrix } from './VerdictMatrix.tsx'
import { VerdictReasons } from './VerdictReasons.tsx'

type EligibilityVerdictProps = {
  readonly candidate: UpgradeCandidate
  readonly targets: UpgradeTargets
  readonly place: 'page' | 'card'
}

/** How many of the offers are available. */
function countText(targets: UpgradeTargets['targets']): string {
  const eligible = targets.filter(({ isEligible }) => isEligible).length
  const all = plural(targets.length, { one: '# offer', other: '# offers' })
  return plural(eligible, {
    0: `None of ${all} is available now.`,
    one: `# of ${all} is available now.`,
    other: `# of ${all} are available now.`,
  })
}

/** The whole verdict on one subscription: matrix, reasons, steps, and the same as text to copy. */
export function EligibilityVerdict({ candidate, targets, place }: EligibilityVerdictProps) {
  const styles = useStyles()
  useLocale()
  const { pack } = candidate.edition
  const copy = (
    <CopyExplanation
      explained={() => ({
        candidate,
        targets: targets.targets,
        isConfirmed: targets.confirmation === 'confirmed',
        now: new Date().toISOString(),
      })}
    />
  )
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <div>
          <p className={styles.count}>{countText(targets.targets)}</p>
          <ConfirmationLine targets={targets} form={place === 'page' ? 'notice' : 'line'} />
        </div>
        {place === 'page' && copy}
      </div>
      {targets.targets.some(isAnsweredOtherwise) && <VerdictDifferences targets={targets.targets} brand={pack.brand} />}
      <div>
        <VerdictMatrix targets={targets.targets} candidate={candidate} />
        <ConditionLegend />
      </div>
      <VerdictReasons customerId={candidate.customerId} targets={targets.targets} pack={pack} />
      <UpgradeSteps candidate={candidate} targets={targets.targets} />
      {place === 'card' && copy}
    </div>
  )
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
})
