import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

import { useScrollFrame } from './useScrollFrame.ts'

type TableRowsOptions = {
  readonly body: RefObject<HTMLDivElement | null>
  /** Rows to make room for. */
  readonly count: number
  /** Index of the last row the keyboard may go to. */
  readonly lastRow: number
  readonly isCompact: boolean
  /** Height of what covers the rows at the lower end of the view. */
  readonly footHeight: number
}

const rowHeight = 44
const compactRowHeight = 88

/** The focused row stays in the page however far it is scrolled away, so that the focus is never lost. */
function withActiveRow(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range)
  if (active < 0 || active >= range.count || indexes.includes(active)) return indexes
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

/** The row a key leads to; undefined where the key is none of the grid's. */
function stepFrom(event: KeyboardEvent, active: number, last: number, frameHeight = 400): number | undefined {
  const step = steps[event.key]
  if (step === undefined || event.defaultPrevented || event.altKey || event.metaKey) return undefined
  const page = Math.max(1, Math.floor(frameHeight / rowHeight) - 2)
  return step(active, page, last)
}

/** Which rows are in the page, where, which of them the Tab key reaches, and how keys move it. */
export function useTableRows({ body, count, lastRow, isCompact, footHeight }: TableRowsOptions) {
  const { getScrollElement, scrollMargin } = useScrollFrame(body)
  const [wantedRow, activate] = useState(0)
  const isFocusDue = useRef(false)
  const activeRow = Math.max(0, Math.min(wantedRow, lastRow))
  const virtualizer = useVirtualizer({
    count,
    getScrollElement,
    estimateSize: () => (isCompact ? compactRowHeight : rowHeight),
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: footHeight,
    rangeExtractor: (range) => withActiveRow(range, activeRow),
  })

  useEffect(() => virtualizer.measure(), [isCompact, virtualizer])

  useEffect(() => {
    if (!isFocusDue.current) return
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${activeRow}"]`)
    if (row === null || row === undefined) return
    isFocusDue.current = false
    row.focus({ preventScroll: true })
  })

  const focusActiveRow = useCallback(() => {
    body.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]')?.focus({ preventScroll: true })
  }, [body])

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepFrom(event, activeRow, lastRow, getScrollElement()?.clientHeight)
    if (next === undefined) return
    event.preventDefault()
    const index = Math.max(0, Math.min(next, lastRow))
    isFocusDue.current = true
    activate(index)
    virtualizer.scrollToIndex(index)
  }

  return {
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, offset: start - scrollMargin })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    activeRow,
    activate,
    focusActiveRow,
    onKeyDown,
  }
}
