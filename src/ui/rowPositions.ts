/** Chromium draws no element taller than 33,554,428 px; half of that leaves other browsers room too. */
const tallestBody = 15_000_000

/** So far from either end a pixel scrolled is a pixel of rows, so that both ends are reached exactly. */
const unscaledEnd = 1_000_000

export type RowPositions = {
  readonly count: number
  /** Of all rows together. */
  readonly fullHeight: number
  /** Of the element they are drawn in: less, where they are more than a page can be tall. */
  readonly bodyHeight: number
  /** Pixels from the first row's top to this row's. */
  readonly startOf: (index: number) => number
  /** The row at so many pixels below the first row's top; the nearest one outside. */
  readonly indexAt: (offset: number) => number
}

/** How many of the ascending numbers are less than one. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Where rows are that are mostly of the usual height. `measured`: the heights of those that are not, by index. */
export function rowPositions(
  count: number,
  usualHeight: number,
  measured: ReadonlyMap<number, number> = new Map(),
): RowPositions {
  const unusual = [...measured.keys()].filter((index) => index < count).toSorted((left, right) => left - right)
  // What the unusual rows before each place add to the usual height.
  const extras = [0]
  for (const index of unusual) extras.push((extras.at(-1) ?? 0) + (measured.get(index) ?? usualHeight) - usualHeight)
  const startOf = (index: number) => index * usualHeight + (extras[countBelow(unusual, index)] ?? 0)
  const indexAt = (offset: number) => {
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (startOf(middle) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const fullHeight = startOf(count)
  return { count, fullHeight, bodyHeight: Math.min(fullHeight, tallestBody), startOf, indexAt }
}

type Heights = Pick<RowPositions, 'fullHeight' | 'bodyHeight'>

/** Pixels of rows that one pixel of the scrolled element stands for, away from the ends. */
function scale({ fullHeight, bodyHeight }: Heights): number {
  return fullHeight === bodyHeight ? 1 : (fullHeight - 2 * unscaledEnd) / (bodyHeight - 2 * unscaledEnd)
}

/** From pixels scrolled into the element to pixels of rows. */
export function rowOffset(heights: Heights, scrolled: number): number {
  if (heights.fullHeight === heights.bodyHeight || scrolled <= unscaledEnd) return scrolled
  const fromEnd = heights.bodyHeight - scrolled
  if (fromEnd <= unscaledEnd) return heights.fullHeight - fromEnd
  return unscaledEnd + (scrolled - unscaledEnd) * scale(heights)
}

/** The other way round: how far to scroll into the element for so many pixels of rows. */
export function scrollOffset(heights: Heights, offset: number): number {
  if (heights.fullHeight === heights.bodyHeight || offset <= unscaledEnd) return offset
  const fromEnd = heights.fullHeight - offset
  if (fromEnd <= unscaledEnd) return heights.bodyHeight - fromEnd
  return unscaledEnd + (offset - unscaledEnd) / scale(heights)
}
