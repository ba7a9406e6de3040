import { makeStyles, mergeClasses, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components'
import type { KeyboardEvent, RefObject } from 'react'

import type { DataTableColumn } from './DataTable.tsx'
import { useSortAnnouncement } from './useSortAnnouncement.ts'
import { useVisuallyHidden } from './useVisuallyHidden.ts'

type DataTableHeaderProps<Row> = {
  readonly columns: readonly DataTableColumn<Row>[]
  readonly isCompact: boolean
  readonly frame: RefObject<HTMLDivElement | null>
  /** Down leads from a column's header into the rows. */
  readonly onLeaveDown: () => void
}

/** Left and Right walk through the headers that sort; Down goes to the rows. */
function moveAlong(event: KeyboardEvent<HTMLElement>, onLeaveDown: () => void): void {
  if (event.altKey || event.metaKey || event.shiftKey || event.ctrlKey) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="button"]')]
  const here = buttons.findIndex((button) => button === event.target)
  const next: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowLeft: buttons[Math.max(0, here - 1)],
    ArrowRight: buttons[here + 1],
    Home: buttons[0],
    End: buttons.at(-1),
  }
  const isDown = event.key === 'ArrowDown'
  if (!isDown && next[event.key] === undefined) return
  event.preventDefault()
  if (isDown) onLeaveDown()
  else next[event.key]?.focus()
}

/** Column headers. The sorting ones are part of the grid's one tab stop: Up leads to them from the first row. */
export function DataTableHeader<Row>({ columns, isCompact, frame, onLeaveDown }: DataTableHeaderProps<Row>) {
  const styles = useStyles()
  const hidden = useVisuallyHidden()
  const onSorted = useSortAnnouncement(columns)
  return (
    <TableHeader ref={frame} className={isCompact ? hidden : styles.header}>
      <TableRow
        className={styles.row}
        aria-rowindex={1}
        style={{ gridTemplateColumns: columns.map(({ track }) => track).join(' ') }}
        onKeyDown={(event) => moveAlong(event, onLeaveDown)}
      >
        {columns.map(({ id, header, isNumeric, sort }, position) => (
          <TableHeaderCell
            key={id}
            aria-colindex={position + 1}
            className={mergeClasses(styles.cell, isNumeric && styles.numeric)}
            // Nothing hidden takes the focus: cards have their order chosen above them.
            sortable={sort !== undefined && !isCompact}
            sortDirection={sort?.direction}
            aria-sort={sort && (sort.direction ?? 'none')}
            button={{ tabIndex: -1 }}
            onClick={() => {
              onSorted()
              sort?.onToggle()
            }}
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
