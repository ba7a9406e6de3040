import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { ComparedPath, PathComparison } from '#domain/editions/comparePacks.ts'
import { editionName } from '#i18n/editionName.ts'
import { productName } from '#i18n/productNames.ts'
import { compactQuery } from '#ui/breakpoints.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'

import { ChangeBadge } from './ChangeBadge.tsx'
import { DisputedBadge } from './DisputedBadge.tsx'

type ComparisonTableProps = {
  readonly comparison: readonly PathComparison[]
  readonly left: RulePack
  readonly right: RulePack
}

/** Path by path: what became of it, and how either edition has it. */
export function ComparisonTable({ comparison, left, right }: ComparisonTableProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const isCompact = useMediaQuery(compactQuery)
  const leftName = editionName(left.id)
  const rightName = editionName(right.id)
  if (isCompact) {
    return (
      <ul className={styles.list}>
        {comparison.map((path) => (
          <li key={path.key} className={styles.card}>
            <ChangeBadge change={path.change} />
            <dl className={styles.sides}>
              <dt className={styles.name}>{leftName}</dt>
              <dd className={styles.value}>
                <Side path={path.left} pack={left} />
              </dd>
              <dt className={styles.name}>{rightName}</dt>
              <dd className={styles.value}>
                <Side path={path.right} pack={right} />
              </dd>
            </dl>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <table className={styles.table} aria-label={t`Upgrade paths of both editions`}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.change)}>
            <Trans>Change</Trans>
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {leftName}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {rightName}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.map((path) => (
          <tr key={path.key} className={styles.row}>
            <td className={styles.cell}>
              <ChangeBadge change={path.change} />
            </td>
            <td className={styles.cell}>
              <Side path={path.left} pack={left} />
            </td>
            <td className={styles.cell}>
              <Side path={path.right} pack={right} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type SideProps = { readonly path: ComparedPath | undefined; readonly pack: RulePack }

/** A path as one edition has it. */
function Side({ path, pack }: SideProps) {
  const styles = useStyles()
  const { t } = useLingui()
  if (path === undefined) {
    return (
      <span className={styles.nothing}>
        <Trans>Not in this edition</Trans>
      </span>
    )
  }
  const source = productName(path.source, pack.brand)
  const target = productName(path.target, pack.brand)
  return (
    <>
      {t`${source} to ${target}`} {path.path.dispute !== undefined && <DisputedBadge />}
    </>
  )
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', textAlign: 'start' },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    verticalAlign: 'top',
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  change: { width: '9rem' },
  nothing: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  card: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  sides: { margin: 0 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, marginBlockEnd: tokens.spacingVerticalXS },
})
