import type { BookComparison } from '#api/bookComparison.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { editionName } from '#i18n/editionName.ts'
import { formatNumber } from '#i18n/format.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type JudgementSummaryProps = {
  readonly comparison: BookComparison
  readonly left: RulePack
  readonly right: RulePack
  /** Counts that still grow are not read out. */
  readonly isDone: boolean
}

/** The counts: how many were judged, change, or are unknown to either edition. */
export function JudgementSummary({ comparison, left, right, isDone }: JudgementSummaryProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { subscriptions, changed, notInLeft, notInRight, customersUnread } = comparison
  const older = editionName(left.id)
  const newer = editionName(right.id)
  return (
    <dl className={styles.facts} aria-live={isDone ? 'polite' : 'off'}>
      <Count name={t`Verdict changes`} isLoud>
        {formatNumber(changed)}
      </Count>
      <Count name={t`Subscriptions judged`}>{formatNumber(subscriptions)}</Count>
      <Count name={t`Not in ${older}`}>{formatNumber(notInLeft)}</Count>
      <Count name={t`Not in ${newer}`}>{formatNumber(notInRight)}</Count>
      {customersUnread > 0 && (
        <Count name={t`Could not be read`}>
          {plural(customersUnread, { one: '# customer', other: '# customers' })}
        </Count>
      )}
    </dl>
  )
}

type CountProps = { readonly name: string; readonly children: ReactNode; readonly isLoud?: boolean }

function Count({ name, children, isLoud = false }: CountProps) {
  const styles = useStyles()
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={isLoud ? styles.loud : styles.value}>{children}</dd>
    </div>
  )
}

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  fact: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
  },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  loud: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForeground1,
  },
})
