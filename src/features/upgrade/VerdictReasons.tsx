import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { conditionName } from '#i18n/conditionName.ts'
import { formatList } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'

import { ConditionSources } from './ConditionSources.tsx'
import { OutcomeMark } from './OutcomeMark.tsx'
import { outcomeWord } from './outcomeWord.ts'
import { type VerdictReason, verdictReasons } from './verdictReasons.ts'

type VerdictReasonsProps = {
  readonly customerId: string
  readonly targets: readonly ConfirmedUpgrade[]
  readonly pack: RulePack
}

/** One sentence per failure, all of them, each with its facts, its targets and its source. */
export function VerdictReasons({ customerId, targets, pack }: VerdictReasonsProps) {
  const styles = useStyles()
  const headingId = useId()
  useLocale()
  const reasons = verdictReasons(targets, pack.brand)
  if (reasons.length === 0) return null
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h3 id={headingId} className={styles.heading}>
        <Trans>What stands in the way</Trans>
      </h3>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={`${reason.outcome} ${reason.text}`} className={styles.item}>
            <OutcomeMark outcome={reason.outcome} form="icon" />
            <div className={styles.body}>
              <Reason reason={reason} customerId={customerId} isOnlyTarget={targets.length === 1} />
              <ConditionSources conditions={reason.conditions} pack={pack} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ReasonProps = {
  readonly reason: VerdictReason
  readonly customerId: string
  readonly isOnlyTarget: boolean
}

function Reason({ reason, customerId, isOnlyTarget }: ReasonProps) {
  const styles = useStyles()
  useLocale()
  const outcome = outcomeWord(reason.outcome)
  const names = formatList(reason.conditions.map(conditionName))
  const targets = formatList(reason.targets)
  return (
    <>
      <p className={styles.text}>
        {names !== '' && (
          <strong>
            <Trans comment="One or more conditions and how they came out">
              {names}: {outcome}.
            </Trans>
          </strong>
        )}{' '}
        <bdi>{reason.text}</bdi>
      </p>
      {!isOnlyTarget && (
        <p className={styles.targets}>
          {reason.isForAll ? <Trans>Applies to every offer.</Trans> : <Trans>Applies to {targets}.</Trans>}
        </p>
      )}
      {reason.subscriptions.map(({ id, name }) => (
        <Link
          key={id}
          to="/customers/$customerId/subscriptions/$subscriptionId"
          params={{ customerId, subscriptionId: id }}
          className={styles.link}
        >
          <Trans>
            Open <bdi>{name}</bdi>
          </Trans>
        </Link>
      ))}
    </>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    // The icon stands on the first line of the sentence.
    '& > svg': { marginTop: tokens.spacingVerticalXXS },
  },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  targets: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: {
    minHeight: '24px',
    lineHeight: '24px',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
})
