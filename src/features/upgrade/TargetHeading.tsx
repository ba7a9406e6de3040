import { isAnsweredOtherwise } from '#domain/eligibility/confirmedConditions.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, SubtractCircleRegular } from '@fluentui/react-icons'

import { ConfirmedMark } from './ConfirmedMark.tsx'
import { DisputedMark } from './DisputedMark.tsx'
import { disputeText } from './disputeText.ts'
import { eligibilityWord } from './outcomeWord.ts'
import { RuleLink } from './RuleLink.tsx'
import { targetName } from './targetName.ts'
import type { UpgradeCandidate } from './upgradeFlow.ts'

type TargetHeadingProps = {
  readonly target: ConfirmedUpgrade
  readonly candidate: UpgradeCandidate
  /** Name and verdict on one line where they fit. */
  readonly isInLine?: boolean
}

/** A target by name, whether it is to be had, and its marks. */
export function TargetHeading({ target, candidate, isInLine = false }: TargetHeadingProps) {
  const styles = useStyles()
  useLocale()
  const { brand } = candidate.edition.pack
  const path = target.verdict?.path
  const dispute = disputeText(path, brand)
  const name = targetName(target, brand)
  return (
    <span className={mergeClasses(styles.heading, isInLine && styles.inLine)}>
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.line}>
        <Eligibility isEligible={target.isEligible} />
        {dispute !== undefined && <DisputedMark />}
        {path !== undefined && <RuleLink path={path} name={name} />}
      </span>
      {isAnsweredOtherwise(target) && <ConfirmedMark />}
      {dispute !== undefined && <span className={styles.note}>{dispute}</span>}
    </span>
  )
}

function Eligibility({ isEligible }: Pick<ConfirmedUpgrade, 'isEligible'>) {
  const styles = useStyles()
  useLocale()
  const Icon = isEligible ? CheckmarkCircleFilled : SubtractCircleRegular
  return (
    <span className={mergeClasses(styles.verdict, isEligible ? styles.eligible : styles.blocked)}>
      <Icon className={styles.icon} aria-hidden="true" />
      {eligibilityWord(isEligible)}
    </span>
  )
}

const useStyles = makeStyles({
  heading: { display: 'flex', flexDirection: 'column', minWidth: 0, fontWeight: tokens.fontWeightRegular },
  inLine: { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  verdict: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  eligible: { color: tokens.colorStatusSuccessForeground1 },
  blocked: { color: tokens.colorNeutralForeground2 },
  note: {
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})
