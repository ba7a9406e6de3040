import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'

import { useBottomCover } from './bottomCover.ts'
import { elementAt, farPlace, type GridPlace, placeIn } from './gridStops.ts'
import { rowPositions } from './rowPositions.ts'
import { scrollFrame } from './scrollFrame.ts'
import { useRowHeights } from './useRowHeights.ts'
import type { RowWindow } from './rowScroller.ts'
import { useRowWindow } from './useRowWindow.ts'

type TableRowsOptions = {
  readonly body: RefObject<HTMLDivElement | null>
  /** Rows to make room for. */
  readonly count: number
  /** Index of the last row the keyboard may go to. */
  readonly lastRow: number
  readonly columnCount: number
  readonly isCompact: boolean
  /** Called where Up leads out of the first row. */
  readonly onLeaveUp: (place: GridPlace) => void
  /** Height of what covers the rows at the lower end of the view. */
  readonly footHeight: number
}

const rowHeight = 44
const compactRowHeight = 88

/** Rows drawn beyond those in view, so that a short scroll finds them there. */
const spare = 6

/** The focused row stays in the page however far it is scrolled away, so that the focus is never lost. */
function drawnRows({ first, last }: RowWindow, count: number, active: number): readonly number[] {
  const from = Math.max(0, first - spare)
  const to = Math.min(count - 1, last + spare)
  const indexes = Array.from({ length: Math.max(0, to - from + 1) }, (_, position) => from + position)
  if (last < 0 || active >= count || (active >= from && active <= to)) return indexes
  return active < from ? [active, ...indexes] : [...indexes, active]
}

type Step = (active: number, page: number, last: number) => number

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active, page) => active + page,
  PageUp: (active, page) => Math.max(0, active - page),
}

const controlSteps: Readonly<Record<string, Step>> = {
  Home: () => 0,
  End: (_active, _page, last) => last,
}

/** How a key moves among the rows; undefined where it is none of theirs. */
function stepOf(event: KeyboardEvent): Step | undefined {
  if (event.defaultPrevented || event.altKey || event.metaKey || event.shiftKey) return undefined
  return event.ctrlKey ? controlSteps[event.key] : steps[event.key]
}

/** Where in the row a key leads, seen from the place it was pressed at. */
function placeAfter(event: KeyboardEvent, columnCount: number): GridPlace {
  const target = event.target instanceof Element ? event.target : undefined
  const row = target?.closest<HTMLElement>('[role="row"]')
  const place = target && row ? placeIn(row, target) : 'row'
  return event.ctrlKey ? farPlace(place, columnCount, event.key === 'End') : place
}

/** Which rows are in the page, where, which of them the Tab key reaches, and how keys move it. */
export function useTableRows(options: TableRowsOptions) {
  const { body, count, lastRow, columnCount, isCompact, onLeaveUp, footHeight } = options
  const coverHeight = useBottomCover()
  const [wantedRow, setWantedRow] = useState(0)
  const duePlace = useRef<GridPlace>(undefined)
  const activeRow = Math.max(0, Math.min(wantedRow, lastRow))
  const usualHeight = isCompact ? compactRowHeight : rowHeight
  const heights = useRowHeights(body, usualHeight, isCompact)
  const positions = useMemo(() => rowPositions(count, usualHeight, heights), [count, usualHeight, heights])
  const { seen, scrollToIndex } = useRowWindow(body, positions)
  const bringIntoView = (index: number) =>
    scrollToIndex(index, {
      // The header stays above the rows, except where they are cards.
      start: isCompact ? 0 : rowHeight,
      // A row grows where its focus shows in full what is cut; a card has everything in view.
      end: footHeight + coverHeight + (isCompact ? 0 : rowHeight),
    })

  // With the commit and not after it: an effect of the commit before would still know the row before.
  useLayoutEffect(() => {
    const place = duePlace.current
    if (place === undefined) return
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${activeRow}"]`)
    if (row === null || row === undefined) return
    duePlace.current = undefined
    elementAt(row, place).focus({ preventScroll: true })
  })

  const focusActiveRow = useCallback(() => {
    body.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]')?.focus({ preventScroll: true })
  }, [body])

  /** The row the focus came into. By the keyboard it may have come to a row that something covers. */
  const activate = (index: number, focused: Element) => {
    setWantedRow(index)
    if (focused.matches(':focus-visible')) bringIntoView(index)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scrollFrame()?.clientHeight ?? 400) / usualHeight) - 2)
    const next = stepOf(event)?.(activeRow, page, lastRow)
    if (next === undefined) return
    event.preventDefault()
    const place = placeAfter(event, columnCount)
    if (next < 0) {
      onLeaveUp(place)
      return
    }
    const index = Math.min(next, lastRow)
    duePlace.current = place
    setWantedRow(index)
    bringIntoView(index)
  }

  return {
    items: drawnRows(seen, count, activeRow).map((index) => ({ index, offset: positions.startOf(index) - seen.shift })),
    height: positions.bodyHeight,
    activeRow,
    activate,
    focusActiveRow,
    onKeyDown,
  }
}
