import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

type Heights = { readonly usual: number; readonly byIndex: ReadonlyMap<number, number> }

/** The heights of the rows that are in the page, where rows differ; kept while rows are of the same kind. */
export function useRowHeights(
  body: RefObject<HTMLElement | null>,
  usualHeight: number,
  isMeasured: boolean,
): ReadonlyMap<number, number> {
  const [heights, setHeights] = useState<Heights>({ usual: usualHeight, byIndex: new Map() })
  const isOfThese = heights.usual === usualHeight
  if (!isOfThese) setHeights({ usual: usualHeight, byIndex: new Map() })

  const measure = useCallback(() => {
    const rows = body.current?.querySelectorAll<HTMLElement>('[data-index]') ?? []
    const read = [...rows].map((row) => [Number(row.dataset['index']), row.offsetHeight] as const)
    setHeights((before) => {
      const changed = read.filter(([index, height]) => before.byIndex.get(index) !== height)
      return changed.length === 0 ? before : { ...before, byIndex: new Map([...before.byIndex, ...changed]) }
    })
  }, [body])

  // Before they are painted at places that are not theirs.
  useLayoutEffect(() => {
    if (isMeasured) measure()
  })

  // What is in a row comes late, and the window is turned.
  useEffect(() => {
    if (!isMeasured || body.current === null) return undefined
    const observer = new ResizeObserver(measure)
    const observe = () => {
      for (const row of body.current?.children ?? []) observer.observe(row)
    }
    observe()
    const arrivals = new MutationObserver(observe)
    arrivals.observe(body.current, { childList: true })
    return () => {
      arrivals.disconnect()
      observer.disconnect()
    }
  }, [body, isMeasured, measure])

  return heights.byIndex
}
