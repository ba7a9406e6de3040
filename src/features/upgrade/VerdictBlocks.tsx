import { confirmedConditions } from '#domain/eligibility/confirmedConditions.ts'
import { conditionName, conditionSentence } from '#i18n/conditionName.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'

import { OutcomeMark } from './OutcomeMark.tsx'
import { TargetHeading } from './TargetHeading.tsx'
import type { VerdictMatrixProps } from './VerdictTable.tsx'

const outcomes = ['failed', 'unknown', 'met'] as const

/** The same verdict where a table has no room: a block per target, what stands against it first. */
export function VerdictBlocks({ targets, candidate }: VerdictMatrixProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <ul className={styles.list} aria-label={t`New offers and the conditions of each`}>
      {targets.map((target) => (
        <li key={target.targetOfferId} className={styles.block}>
          <TargetHeading target={target} candidate={candidate} isInLine />
          <dl className={styles.outcomes}>
            {outcomes.map((outcome) => {
              const conditions = confirmedConditions(target).filter((result) => result.outcome === outcome)
              if (conditions.length === 0) return null
              return (
                <div key={outcome} className={styles.outcome}>
                  <dt className={styles.term}>
                    <OutcomeMark outcome={outcome} form="line" />
                  </dt>
                  <dd className={styles.conditions}>
                    <ul className={styles.line}>
                      {conditions.map(({ condition }) => (
                        <li key={condition} className={styles.condition} title={conditionSentence(condition)}>
                          {conditionName(condition)}
                        </li>
                      ))}
                    </ul>
                  </dd>
                </div>
              )
            })}
          </dl>
        </li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  block: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  outcomes: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  outcome: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  term: { minWidth: '5rem', flexShrink: 0 },
  conditions: { margin: 0, minWidth: 0 },
  line: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
  },
  condition: {
    overflowWrap: 'anywhere',
    // The empty text is what a screen reader gets of it.
    '&:not(:last-child)::after': { content: '" ·" / ""', color: tokens.colorNeutralForeground3 },
  },
})
