import { makeStyles, mergeClasses, Table, TableBody } from '@fluentui/react-components'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef, useState } from 'react'

import { compactQuery } from './breakpoints.ts'
import { DataTableHeader } from './DataTableHeader.tsx'
import { DataTableRow } from './DataTableRow.tsx'
import { useMediaQuery } from './useMediaQuery.ts'
import { useScrollFrame } from './useScrollFrame.ts'

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

export type DataTableProps<Row> = {
  readonly label: string
  readonly columns: readonly DataTableColumn<Row>[]
  /** Rows that are here. */
  readonly rows: readonly Row[]
  /** Rows in all, -1 when nobody knows; the ones not here yet are drawn as skeletons. */
  readonly totalRows: number
  readonly rowKey: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  /** Called when rows beyond the ones here come into view. */
  readonly onMoreNeeded?: () => void
  /** What is shown is of an earlier question; the new answer is on its way. */
  readonly isStale?: boolean
}

const rowHeight = 44
const compactRowHeight = 92
const skeletonsAtEnd = 3

function withActiveRow(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range)
  if (active >= range.count || indexes.includes(active)) return indexes
  return [...indexes, active].toSorted((left, right) => left - right)
}

const steps: Readonly<Record<string, (active: number, page: number, last: number) => number>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active, page) => active + page,
  PageUp: (active, page) => active - page,
  Home: () => 0,
  End: (_active, _page, last) => last,
}

/** A virtualised ARIA grid: one tab stop, arrow keys between rows, cards instead of rows on narrow screens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, totalRows, rowKey, onOpen, onMoreNeeded, isStale = false } = props
  const styles = useStyles()
  const isCompact = useMediaQuery(compactQuery)
  const body = useRef<HTMLDivElement>(null)
  const { getScrollElement, scrollMargin } = useScrollFrame(body)
  const [activeRow, setActiveRow] = useState(0)
  const isFocusDue = useRef(false)
  const count = totalRows === -1 ? rows.length + skeletonsAtEnd : Math.max(totalRows, rows.length)
  const lastRow = (totalRows === -1 ? rows.length : count) - 1
  const active = Math.max(0, Math.min(activeRow, lastRow))

  const virtualizer = useVirtualizer({
    count,
    getScrollElement,
    estimateSize: () => (isCompact ? compactRowHeight : rowHeight),
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: rowHeight,
    rangeExtractor: (range) => withActiveRow(range, active),
  })
  const items = virtualizer.getVirtualItems()
  const isMoreInView = items.some(({ index }) => index >= rows.length)

  useEffect(() => {
    if (isMoreInView) onMoreNeeded?.()
  }, [isMoreInView, onMoreNeeded, rows.length])

  useEffect(() => virtualizer.measure(), [isCompact, virtualizer])

  useEffect(() => {
    if (!isFocusDue.current) return
    const row = body.current?.querySelector<HTMLElement>(`[aria-rowindex="${active + 2}"]`)
    if (row === null || row === undefined) return
    isFocusDue.current = false
    row.focus({ preventScroll: true })
  })

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(index, lastRow))
    isFocusDue.current = true
    setActiveRow(next)
    virtualizer.scrollToIndex(next)
  }

  return (
    <Table
      noNativeElements
      role="grid"
      aria-label={label}
      aria-rowcount={totalRows === -1 ? -1 : totalRows + 1}
      aria-colcount={columns.length}
      aria-busy={isStale}
      className={styles.table}
    >
      <DataTableHeader columns={columns} isCompact={isCompact} />
      <TableBody
        ref={body}
        className={mergeClasses(styles.body, isStale && styles.stale)}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={(event) => {
          const step = steps[event.key]
          if (step === undefined || event.defaultPrevented || event.altKey || event.metaKey) return
          event.preventDefault()
          const page = Math.max(1, Math.floor((getScrollElement()?.clientHeight ?? 400) / rowHeight) - 2)
          moveTo(step(active, page, lastRow))
        }}
      >
        {items.map((item) => {
          const row = rows[item.index]
          return (
            <DataTableRow
              key={row === undefined ? `loading-${item.index}` : rowKey(row)}
              columns={columns}
              row={row}
              index={item.index}
              offset={item.start - scrollMargin}
              isActive={item.index === active}
              isCompact={isCompact}
              measure={virtualizer.measureElement}
              onActivate={() => setActiveRow(item.index)}
              onOpen={onOpen}
            />
          )
        })}
      </TableBody>
    </Table>
  )
}

const useStyles = makeStyles({
  table: { tableLayout: 'auto', width: '100%', minWidth: 0 },
  body: { position: 'relative', display: 'block' },
  stale: { opacity: 0.6 },
})
