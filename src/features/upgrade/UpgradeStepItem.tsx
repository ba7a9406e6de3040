import { apiErrorFacts } from '#api/apiError.ts'
import { mayChangeSubscriptions } from '#domain/roles.ts'
import type { UpgradeStep } from '#domain/eligibility/upgradeSteps.ts'
import { failureText } from '#i18n/failureText.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import type { RefObject } from 'react'

import { StepActions } from './StepActions.tsx'
import { actorText, stepText } from './stepText.ts'
import type { UpgradeCandidate } from './upgradeFlow.ts'
import { useStepAct } from './useStepAct.ts'

type UpgradeStepItemProps = {
  readonly step: UpgradeStep
  readonly candidate: UpgradeCandidate
  /** Takes the focus where the step goes while it has it. */
  readonly place: RefObject<HTMLElement | null>
}

/** One step: what, who, and how where it can be done from here. */
export function UpgradeStepItem({ step, candidate, place }: UpgradeStepItemProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const stepAct = useStepAct(place)
  const { edition } = candidate
  const actor = actorText(step)
  const facts = stepAct.error === undefined ? undefined : apiErrorFacts(stepAct.error)
  return (
    <li className={styles.item}>
      <div className={styles.frame}>
        <span className={styles.text}>
          <bdi>{stepText(step, edition.pack.brand)}</bdi>
          <span className={styles.actor}>{t`Who: ${actor}`}</span>
        </span>
        <StepActions step={step} candidate={candidate} stepAct={stepAct} />
        {stepAct.error !== undefined && (
          <ErrorNotice
            title={t`This step was not done.`}
            facts={facts}
            cause={failureText(facts?.code ?? '', mayChangeSubscriptions(edition.role, edition.pack).allowedRoles)}
          />
        )}
      </div>
    </li>
  )
}

const useStyles = makeStyles({
  item: { '::marker': { color: tokens.colorNeutralForeground2 } },
  frame: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  text: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere', minWidth: 0 },
  actor: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
