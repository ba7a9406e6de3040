import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'

import { compactQuery } from './breakpoints.ts'
import { DataTableFoot } from './DataTableFoot.tsx'
import { DataTableHeader } from './DataTableHeader.tsx'
import { DataTableRow } from './DataTableRow.tsx'
import type { GridPlace } from './gridStops.ts'
import { useMediaQuery } from './useMediaQuery.ts'
import { useTableRows } from './useTableRows.ts'

export type DataTableColumn<Row> = {
  readonly id: string
  readonly header: string
  /** A CSS grid track, such as "minmax(12rem, 2fr)". */
  readonly track: string
  readonly isNumeric?: boolean
  readonly sort?: { readonly direction: 'ascending' | 'descending' | undefined; readonly onToggle: () => void }
  /** Controls inside take `tabIndex`, so that the grid stays one stop on the Tab key's way. */
  readonly render: (row: Row, tabIndex: 0 | -1) => ReactNode
}

/** What sorting needs to know of a column, whatever its rows are. */
export type SortableColumn = Pick<DataTableColumn<never>, 'id' | 'header' | 'sort'>

export type DataTableProps<Row> = {
  readonly label: string
  readonly columns: readonly DataTableColumn<Row>[]
  /** Rows that are here. */
  readonly rows: readonly Row[]
  /** Rows in all, -1 when nobody knows; the ones not here yet are drawn as skeletons. */
  readonly totalRows: number
  readonly onOpen?: (row: Row) => void
  /** Called when rows beyond the ones here come into view. */
  readonly onMoreNeeded?: () => void
  /** What is shown is of an earlier question; the new answer is on its way. */
  readonly isStale?: boolean
  /** The rows that are not here do not come now: their outlines stand still. */
  readonly isHalted?: boolean
  /** What to say of the rows that are not here; stays in view. */
  readonly notice?: ReactNode
}

// Only where rows are cards.
const DataTableSort = lazy(async () => ({ default: (await import('./DataTableSort.tsx')).DataTableSort }))

const skeletonsAtEnd = 3

/** The header above a place, or the first one that sorts; none where nothing sorts. */
function focusHeader(header: HTMLElement | null, place: GridPlace): void {
  const cells = [...(header?.querySelectorAll('[role="columnheader"]') ?? [])]
  const above = place === 'row' ? undefined : cells[place.column]?.querySelector<HTMLElement>('button')
  const button = above ?? header?.querySelector<HTMLElement>('button')
  button?.focus({ preventScroll: true })
}

/** A virtualised ARIA grid: one tab stop, arrow keys between rows, cards instead of rows on narrow screens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, totalRows, onOpen, onMoreNeeded, isStale = false, isHalted = false, notice } = props
  const styles = useStyles()
  const isCompact = useMediaQuery(compactQuery)
  const body = useRef<HTMLDivElement>(null)
  const header = useRef<HTMLDivElement>(null)
  const [footHeight, setFootHeight] = useState(0)
  const isTotalKnown = totalRows !== -1
  const count = isTotalKnown ? Math.max(totalRows, rows.length) : rows.length + skeletonsAtEnd
  const lastRow = (isTotalKnown ? count : rows.length) - 1
  const onLeaveUp = (place: GridPlace) => focusHeader(header.current, place)
  const table = useTableRows({
    body,
    count,
    lastRow,
    columnCount: columns.length,
    isCompact,
    onLeaveUp,
    footHeight,
  })
  const isMoreInView = table.items.some(({ index }) => index >= rows.length)

  useEffect(() => {
    if (isMoreInView) onMoreNeeded?.()
  }, [isMoreInView, onMoreNeeded, rows.length])

  return (
    <>
      <Suspense>{isCompact && <DataTableSort columns={columns} />}</Suspense>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={isTotalKnown ? totalRows + 1 : -1}
        aria-colcount={columns.length}
        aria-busy={isStale}
      >
        <DataTableHeader columns={columns} isCompact={isCompact} frame={header} onLeaveDown={table.focusActiveRow} />
        <div
          ref={body}
          role="rowgroup"
          className={mergeClasses(styles.body, isStale && styles.stale)}
          style={{ height: table.height }}
          onKeyDown={table.onKeyDown}
        >
          {table.items.map(({ index, offset }) => (
            // By place, not by row: a focused row keeps the focus while its content arrives.
            <DataTableRow
              key={index}
              columns={columns}
              row={rows[index]}
              index={index}
              offset={offset}
              isActive={index === table.activeRow}
              isCompact={isCompact}
              isHalted={isHalted}
              onActivate={(focused) => table.activate(index, focused)}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
      {notice !== undefined && (
        <DataTableFoot onHeight={setFootHeight} onFocusLost={table.focusActiveRow}>
          {notice}
        </DataTableFoot>
      )}
    </>
  )
}

const useStyles = makeStyles({
  body: { position: 'relative' },
  stale: { opacity: 0.6 },
})
