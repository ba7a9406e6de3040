import { makeStyles, mergeClasses, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components'

import type { DataTableColumn } from './DataTable.tsx'
import { useVisuallyHidden } from './useVisuallyHidden.ts'

type DataTableHeaderProps<Row> = { readonly columns: readonly DataTableColumn<Row>[]; readonly isCompact: boolean }

export function DataTableHeader<Row>({ columns, isCompact }: DataTableHeaderProps<Row>) {
  const styles = useStyles()
  const hidden = useVisuallyHidden()
  return (
    <TableHeader className={isCompact ? hidden : styles.header}>
      <TableRow
        className={styles.row}
        aria-rowindex={1}
        style={{ gridTemplateColumns: columns.map(({ track }) => track).join(' ') }}
      >
        {columns.map(({ id, header, isNumeric, sort }) => (
          <TableHeaderCell
            key={id}
            className={mergeClasses(styles.cell, isNumeric && styles.numeric)}
            sortable={sort !== undefined}
            sortDirection={sort?.direction}
            aria-sort={sort && (sort.direction ?? 'none')}
            onClick={sort?.onToggle}
          >
            {header}
          </TableHeaderCell>
        ))}
      </TableRow>
    </TableHeader>
  )
}

const useStyles = makeStyles({
  header: {
    display: 'block',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalL,
    minHeight: '44px',
    '@media (max-width: 1023.9px)': { columnGap: tokens.spacingHorizontalS },
  },
  cell: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, paddingInline: tokens.spacingHorizontalS },
  numeric: { justifyContent: 'flex-end', textAlign: 'end', '& > *': { justifyContent: 'flex-end' } },
})
