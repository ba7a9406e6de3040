import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'

import { Delayed } from './Delayed.tsx'

type DataTableSkeletonProps = { readonly label: string; readonly rows?: number }

/** The outline of a table that is on its way, shown only when it takes a moment. */
export function DataTableSkeleton({ label, rows = 12 }: DataTableSkeletonProps) {
  const styles = useStyles()
  return (
    <div role="status" aria-label={label} aria-busy="true">
      <Delayed>
        <Skeleton aria-hidden="true">
          {Array.from({ length: rows }, (_, row) => (
            <div key={row} className={styles.row}>
              <SkeletonItem className={styles.wide} size={12} />
              <SkeletonItem className={styles.narrow} size={12} />
              <SkeletonItem className={styles.narrow} size={12} />
            </div>
          ))}
        </Skeleton>
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
