import { makeStyles, tokens } from '@fluentui/react-components'

import { Delayed } from './Delayed.tsx'
import { OutlineBar } from './OutlineBar.tsx'

type DataTableSkeletonProps = { readonly label: string; readonly rows?: number }

/** The outline of a table that is on its way, shown only when it takes a moment. */
export function DataTableSkeleton({ label, rows = 12 }: DataTableSkeletonProps) {
  const styles = useStyles()
  return (
    <div role="status" aria-label={label} aria-busy="true">
      <Delayed>
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className={styles.row}>
            <OutlineBar className={styles.wide} />
            <OutlineBar className={styles.narrow} />
            <OutlineBar className={styles.narrow} />
          </div>
        ))}
      </Delayed>
    </div>
  )
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    height: '44px',
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  wide: { width: '30%' },
  narrow: { width: '18%' },
})
