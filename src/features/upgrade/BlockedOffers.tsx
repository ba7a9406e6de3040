import { productName } from '#i18n/productNames.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import type { UpgradeVerdict } from '#domain/eligibility/verdict.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

import { isUnmet, shortReason } from './reasonText.ts'

type BlockedOffersProps = { readonly verdicts: readonly UpgradeVerdict[]; readonly brand: Brand }

/** Offers that are not to be had now, each with its first reason. */
export function BlockedOffers({ verdicts, brand }: BlockedOffersProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <ul className={styles.list} aria-label={t`Not available now`}>
      {verdicts.map((verdict) => {
        const [first, ...others] = verdict.conditions.filter(isUnmet)
        const more = others.length > 0 ? plural(others.length, { one: ', # more', other: ', # more' }) : ''
        return (
          <li key={verdict.target.id} className={styles.item}>
            <span>{productName(verdict.target, brand)}</span>
            <span className={styles.reason}>
              {first === undefined ? '' : shortReason(first)}
              {more}
            </span>
          </li>
        )
      })}
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
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM },
  reason: { textAlign: 'end' },
})
