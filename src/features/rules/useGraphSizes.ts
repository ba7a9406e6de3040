import { type RefObject, useLayoutEffect, useState } from 'react'

type Sizes = { readonly width: number; readonly heights: ReadonlyMap<string, number> }

const unmeasured: Sizes = { width: 0, heights: new Map() }

function isSame(left: Sizes, right: Sizes): boolean {
  if (left.width !== right.width || left.heights.size !== right.heights.size) return false
  return [...right.heights].every(([id, height]) => left.heights.get(id) === height)
}

function measure(frame: HTMLElement): Sizes {
  const nodes = [...frame.querySelectorAll<HTMLElement>('[data-offer]')]
  return {
    width: Math.floor(frame.clientWidth),
    heights: new Map(nodes.map((node) => [node.dataset['offer'] ?? '', node.offsetHeight])),
  }
}

/** The room the graph has, and how high each of its nodes is with its name in it: kept right as words and fonts change. */
export function useGraphSizes(frame: RefObject<HTMLElement | null>): Sizes {
  const [sizes, setSizes] = useState(unmeasured)
  useLayoutEffect(() => {
    const { current } = frame
    if (current === null) return undefined
    const update = () => {
      const measured = measure(current)
      setSizes((before) => (isSame(before, measured) ? before : measured))
    }
    update()
    const observer = new ResizeObserver(update)
    for (const element of [current, ...current.querySelectorAll('[data-offer]')]) observer.observe(element)
    return () => observer.disconnect()
  })
  return sizes
}
