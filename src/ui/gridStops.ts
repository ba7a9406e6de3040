/** Where in a row the focus is: on the row itself, or on the so-and-so-many-th stop of a cell. */
export type GridPlace = 'row' | { readonly column: number; readonly stop: number }

const control = 'a[href], button, input, select, textarea'

/** A cell's own controls; the cell itself where it has none. */
function stopsOfCell(cell: HTMLElement): readonly HTMLElement[] {
  const controls = [...cell.querySelectorAll<HTMLElement>(control)]
  return controls.length > 0 ? controls : [cell]
}

function cellsOf(row: HTMLElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')]
}

/** Everything Left and Right lead to, from the row's start to its end. */
function stopsOf(row: HTMLElement): readonly HTMLElement[] {
  return cellsOf(row).flatMap(stopsOfCell)
}

/** Where in its row an element is. */
export function placeIn(row: HTMLElement, element: Element): GridPlace {
  const column = cellsOf(row).findIndex((cell) => cell.contains(element))
  const cell = cellsOf(row)[column]
  if (cell === undefined) return 'row'
  return {
    column,
    stop: Math.max(
      0,
      stopsOfCell(cell).findIndex((stop) => stop === element),
    ),
  }
}

/** The element at a place of a row; the nearest there is, where the row has less there. */
export function elementAt(row: HTMLElement, place: GridPlace): HTMLElement {
  if (place === 'row') return row
  const cell = cellsOf(row)[place.column]
  if (cell === undefined) return row
  const stops = stopsOfCell(cell)
  return stops[place.stop] ?? stops.at(-1) ?? row
}

/** What F2 enters: the control that Tab reaches too, where there is one. */
function entryOf(row: HTMLElement): HTMLElement | undefined {
  const controls = [...row.querySelectorAll<HTMLElement>(control)]
  return controls.find(({ tabIndex }) => tabIndex === 0) ?? controls[0]
}

type Step = (row: HTMLElement, stops: readonly HTMLElement[], here: number) => HTMLElement | undefined

// The row itself is the place before its first stop.
const steps: Readonly<Record<string, Step>> = {
  ArrowRight: (_row, stops, here) => stops[here + 1],
  ArrowLeft: (row, stops, here) => (here <= 0 ? row : stops[here - 1]),
  Home: (_row, stops) => stops[0],
  End: (_row, stops) => stops.at(-1),
  Escape: (row, _stops, here) => (here === -1 ? undefined : row),
  F2: (row, _stops, here) => (here === -1 ? entryOf(row) : row),
}

/** Where a key leads inside a row; undefined where it is none of the row's. */
export function stepInside(row: HTMLElement, key: string): HTMLElement | undefined {
  const stops = stopsOf(row)
  const here = stops.findIndex((stop) => stop === document.activeElement)
  return steps[key]?.(row, stops, here)
}

/** The first or last place of a row, seen from one place: who walks rows stays on rows. */
export function farPlace(from: GridPlace, columns: number, isEnd: boolean): GridPlace {
  if (from === 'row') return 'row'
  return isEnd ? { column: columns - 1, stop: Number.MAX_SAFE_INTEGER } : { column: 0, stop: 0 }
}
