import type { ComparedPath, PathComparison } from '#domain/editions/comparePacks.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'

import { ChangeBadge } from './ChangeBadge.tsx'
import { DisputedBadge } from './DisputedBadge.tsx'

const changes = ['added', 'removed', 'renamed', 'unchanged'] as const

function isDisputed(path: ComparedPath | undefined): boolean {
  return path?.path.dispute !== undefined
}

function pathCount(count: number): string {
  return plural(count, { one: '# path', other: '# paths' })
}

/** How many paths came, went, were renamed, are disputed in either edition, or stayed. */
export function ComparisonSummary({ comparison }: { readonly comparison: readonly PathComparison[] }) {
  const styles = useStyles()
  useLocale()
  const disputed = comparison.filter(({ left, right }) => isDisputed(left) || isDisputed(right)).length
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change} className={styles.entry}>
          <ChangeBadge change={change} />
          {pathCount(comparison.filter((path) => path.change === change).length)}
        </li>
      ))}
      <li className={styles.entry}>
        <DisputedBadge size="medium" />
        {pathCount(disputed)}
      </li>
    </ul>
  )
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge },
})
