import type { Brand } from '#domain/catalogue/offer.ts'
import { isAnsweredOtherwise } from '#domain/eligibility/confirmedConditions.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

import { ConfirmedMark } from './ConfirmedMark.tsx'
import { isUnmet, shortReason } from './reasonText.ts'
import { RuleLink } from './RuleLink.tsx'
import { targetName } from './targetName.ts'
import { targetReasons } from './targetReasons.ts'

type BlockedOffersProps = { readonly targets: readonly ConfirmedUpgrade[]; readonly brand: Brand }

/** The first reason in few words, and how many more there are; Partner Center's own where its answer stands. */
function firstReason(target: ConfirmedUpgrade, brand: Brand): string {
  const unmet = (target.verdict?.conditions ?? []).filter(isUnmet)
  const isOwn = target.source === 'agreed' && unmet.length > 0
  const reasons = isOwn ? unmet.map(shortReason) : targetReasons(target, brand)
  const others = reasons.length - 1
  const more = others > 0 ? plural(others, { one: ', # more', other: ', # more' }) : ''
  return (reasons[0] ?? '') + more
}

/** Offers that are not to be had now, each with its first reason. */
export function BlockedOffers({ targets, brand }: BlockedOffersProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <ul className={styles.list} aria-label={t`Not available now`}>
      {targets.map((target) => (
        <li key={target.targetOfferId} className={styles.item}>
          <span>{targetName(target, brand)}</span>
          <span className={styles.reason}>{firstReason(target, brand)}</span>
          {isAnsweredOtherwise(target) && <ConfirmedMark />}
          {target.verdict?.path !== undefined && (
            <span className={styles.rule}>
              <RuleLink path={target.verdict.path} name={targetName(target, brand)} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInline: 0,
    paddingBlockStart: tokens.spacingVerticalS,
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) fit-content(50%)',
    columnGap: tokens.spacingHorizontalM,
  },
  reason: { textAlign: 'end' },
  rule: { gridColumnStart: 1 },
})
