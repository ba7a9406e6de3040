import { confirmedConditions, conditionsInOrder } from '#domain/eligibility/confirmedConditions.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { conditionName, conditionSentence } from '#i18n/conditionName.ts'
import { useVisuallyHidden } from '#ui/useVisuallyHidden.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

import { OutcomeMark } from './OutcomeMark.tsx'
import { TargetHeading } from './TargetHeading.tsx'
import type { UpgradeCandidate } from './upgradeFlow.ts'

export type VerdictMatrixProps = {
  readonly targets: readonly ConfirmedUpgrade[]
  readonly candidate: UpgradeCandidate
}

/** The verdict as a table: a row per target, a column per condition. */
export function VerdictTable({ targets, candidate }: VerdictMatrixProps) {
  const styles = useStyles()
  const hidden = useVisuallyHidden()
  useLocale()
  return (
    <table className={styles.table}>
      <caption className={hidden}>
        <Trans>New offers and the conditions of each</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            <Trans>New offer</Trans>
          </th>
          {conditionsInOrder.map((condition) => (
            <th key={condition} scope="col" className={styles.column} title={conditionSentence(condition)}>
              {conditionName(condition)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <tr key={target.targetOfferId} className={styles.row}>
            <th scope="row" className={styles.target}>
              <TargetHeading target={target} candidate={candidate} />
            </th>
            {confirmedConditions(target).map(({ condition, outcome }) => (
              <td key={condition} className={styles.cell}>
                <OutcomeMark outcome={outcome} form="cell" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  corner: {
    width: '22%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    textAlign: 'start',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  column: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    textAlign: 'center',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    // Eight words side by side where there is just room for a table.
    '@container (max-width: 759.9px)': { fontSize: tokens.fontSizeBase100 },
  },
  row: {
    // As high as its highest cell, so that the tints of one row are of one height.
    height: '1px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  target: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    textAlign: 'start',
    verticalAlign: 'middle',
  },
  cell: { height: 'inherit', padding: tokens.spacingHorizontalXXS },
})
