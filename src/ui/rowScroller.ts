import { type RowPositions, rowOffset, scrollOffset } from './rowPositions.ts'

/** The rows in view, and how far their pixels are ahead of those of the element they are drawn in. */
export type RowWindow = { readonly first: number; readonly last: number; readonly shift: number }

/** What scrolls the rows; an element of the page. */
export type Scrolled = { scrollTop: number; readonly clientHeight: number }

type Padding = { readonly start: number; readonly end: number }

/** Scrolling by more than so many screenfuls at once is a jump, such as by the scroll bar. */
const jump = 4

function isScaled({ fullHeight, bodyHeight }: RowPositions): boolean {
  return fullHeight !== bodyHeight
}

/** Where the rows are after their heights or their number have changed, so that what is seen stays. */
function keptOffset(before: RowPositions, after: RowPositions, offset: number): number {
  if (before.count !== after.count) return Math.min(offset, after.fullHeight)
  const index = before.indexAt(offset)
  return after.startOf(index) + offset - before.startOf(index)
}

/**
 * Which rows scrolling brings into view. A wheel and a key move rows pixel by pixel, whatever the scale; a jump goes to
 * where the scroll bar says.
 */
export function createRowScroller(frame: () => Scrolled | null, firstPositions: RowPositions) {
  let positions = firstPositions
  /** Pixels from the frame's top to the rows, and pixels the rows are scrolled by. */
  let margin = 0
  let scrolled = 0
  let shift = 0
  /** What was brought into view last, and has not been scrolled away from. */
  let wanted: { readonly index: number; readonly padding: Padding } | undefined

  const viewHeight = () => frame()?.clientHeight ?? 0

  const scrollTo = (offset: number, nextShift: number) => {
    const element = frame()
    if (element === null) return
    element.scrollTop = offset - nextShift + margin
    scrolled = element.scrollTop - margin
    shift = nextShift
  }

  /** To where these pixels of the rows are, seen over the whole length of the scroll bar. */
  const jumpTo = (offset: number) => scrollTo(offset, offset - Math.round(scrollOffset(positions, offset)))

  const bringIntoView = (index: number, padding: Padding) => {
    const offset = scrolled + shift
    const highest = positions.startOf(index) - padding.start
    const lowest = positions.startOf(index + 1) + padding.end - viewHeight()
    if (highest >= offset && lowest <= offset) return
    const next = highest < offset ? highest : lowest
    if (Math.abs(next - offset) > jump * viewHeight()) jumpTo(next)
    else scrollTo(next, shift)
  }

  return {
    seen: (): RowWindow => ({
      first: positions.indexAt(scrolled + shift),
      last: positions.indexAt(scrolled + shift + viewHeight()),
      shift,
    }),
    /** The rows begin so far below the top of what scrolls. */
    setMargin: (pixels: number) => {
      margin = pixels
      scrolled = (frame()?.scrollTop ?? 0) - margin
    },
    followScroll: () => {
      const before = scrolled
      scrolled = (frame()?.scrollTop ?? 0) - margin
      if (scrolled !== before) wanted = undefined
      const isAtEnd = scrolled <= 0 || scrolled + viewHeight() >= positions.bodyHeight
      const isJump = isAtEnd || Math.abs(scrolled - before) > jump * viewHeight()
      if (isJump) shift = rowOffset(positions, scrolled) - scrolled
    },
    /** Puts the scroll bar to where the rows in view are, after many small steps. */
    settle: () => {
      if (isScaled(positions)) jumpTo(scrolled + shift)
    },
    setPositions: (next: RowPositions) => {
      const before = positions
      positions = next
      const offset = keptOffset(before, next, scrolled + shift)
      if (offset !== scrolled + shift || isScaled(before) || isScaled(next)) jumpTo(offset)
      if (before.count !== next.count) wanted = undefined
      if (wanted !== undefined) bringIntoView(wanted.index, wanted.padding)
    },
    /** Brings a row into what `padding` leaves of the view, by the shortest way, and keeps it there while rows above it grow. */
    scrollToIndex: (index: number, padding: Padding) => {
      wanted = { index, padding }
      bringIntoView(index, padding)
    },
  }
}
