import { offerLabel, subscriptionName } from '#i18n/subscriptionName.ts'
import { useLocale } from '#i18n/locale.ts'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'

import { DetailsLink } from './DetailsLink.tsx'
import { EligibilityVerdict } from './EligibilityVerdict.tsx'
import { RoleRefusal } from './RoleRefusal.tsx'
import { roleRefusal } from './roleRefusal.ts'
import type { UpgradeCandidate } from './upgradeFlow.ts'
import { useUpgradeTargets } from './useUpgradeTargets.ts'

type WhyNotGroupProps = {
  readonly candidate: UpgradeCandidate
  /** `open`: the verdict at once. `folded`: behind a button, so that many fit, and nothing is asked before it is opened. */
  readonly form: 'open' | 'folded'
  readonly onStart: (candidate: UpgradeCandidate) => void
}

/** One subscription that cannot be upgraded, with its verdict. */
export function WhyNotGroup({ candidate, form, onStart }: WhyNotGroupProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const id = useId()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const { subscription, edition } = candidate
  const name = subscriptionName(subscription, edition)
  const offer = offerLabel(subscription, edition)
  const licenses = plural(subscription.quantity, { one: '# license', other: '# licenses' })
  const facts = name === offer ? licenses : t`${offer}, ${licenses}`
  return (
    <section role="group" aria-label={name} className={styles.group}>
      {form === 'folded' ? (
        <Button
          appearance="subtle"
          className={styles.fold}
          icon={isUnfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isUnfolded}
          aria-controls={isUnfolded ? id : undefined}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          <span className={styles.title}>
            <bdi className={styles.name}>{name}</bdi>
            <span className={styles.facts}>{facts}</span>
            <span className={styles.question}>
              <Trans>Why not?</Trans>
            </span>
          </span>
        </Button>
      ) : (
        <p className={styles.title}>
          <bdi className={styles.name}>{name}</bdi>
          <span className={styles.facts}>{facts}</span>
        </p>
      )}
      {(form === 'open' || isUnfolded) && (
        <div id={id} className={styles.body}>
          <Verdict candidate={candidate} onStart={onStart} />
        </div>
      )}
    </section>
  )
}

function Verdict({ candidate, onStart }: Omit<WhyNotGroupProps, 'form'>) {
  const styles = useStyles()
  useLocale()
  const targets = useUpgradeTargets(candidate)
  const isUpgradeable = targets.targets.some(({ isEligible }) => isEligible)
  const noteId = useId()
  const refusal = roleRefusal(candidate.edition)
  return (
    <>
      <EligibilityVerdict candidate={candidate} targets={targets} place="card" />
      {isUpgradeable && (
        <>
          <Button
            appearance="primary"
            className={styles.upgrade}
            disabledFocusable={refusal !== undefined}
            aria-describedby={refusal === undefined ? undefined : noteId}
            onClick={() => refusal === undefined && onStart(candidate)}
          >
            <Trans>Upgrade now</Trans>
          </Button>
          {refusal !== undefined && <RoleRefusal id={noteId} refusal={refusal} pack={candidate.edition.pack} />}
        </>
      )}
      <DetailsLink candidate={candidate} />
    </>
  )
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, display: 'flex', flexDirection: 'column', minWidth: 0, textAlign: 'start' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  question: {
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  fold: {
    justifyContent: 'flex-start',
    maxWidth: '100%',
    paddingInline: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalM },
  upgrade: { alignSelf: 'flex-start' },
})
