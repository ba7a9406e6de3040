import type { PackGraph } from '#domain/editions/packGraph.ts'
import { type FocusEvent, type KeyboardEvent, type RefObject, useMemo, useState } from 'react'

import { columnLayout } from './columnLayout.ts'
import type { GraphLayout, LayoutInput } from './graphShapes.ts'
import { graphStep } from './graphStep.ts'
import { stackLayout } from './stackLayout.ts'
import { useGraphSizes } from './useGraphSizes.ts'

export type PathGraphState = {
  readonly layout: GraphLayout
  /** The offer whose paths are lit: what the pointer or the focus is on, else the pinned one. */
  readonly shown: string | undefined
  /** The one node the Tab key reaches. */
  readonly stop: string | undefined
  readonly onPoint: (offerKey: string | undefined) => void
  readonly onFocus: (offerKey: string) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

function inputOf({ nodes, edges }: PackGraph, sizes: Pick<LayoutInput, 'width' | 'heights'>): LayoutInput {
  return {
    ...sizes,
    nodes: nodes.map(({ offer }) => ({ id: offer.key, isLocal: offer.market === 'IN' })),
    edges: edges.map(({ id, source, target, isDisputed }) => ({
      id,
      from: source.key,
      to: target.key,
      isMarked: isDisputed,
    })),
  }
}

/** Where everything stands, what is lit, and how keys walk through it. */
export function usePathGraph(
  graph: PackGraph,
  frame: RefObject<HTMLElement | null>,
  pinned: string | undefined,
  onUnpin: () => void,
): PathGraphState {
  const [pointed, onPoint] = useState<string>()
  const [focused, onFocus] = useState<string>()
  const [lastFocused, setLastFocused] = useState<string>()
  const sizes = useGraphSizes(frame)
  // Every move of the pointer draws the graph: its layout takes longer than that.
  const layout = useMemo(() => {
    const input = inputOf(graph, sizes)
    return columnLayout(input) ?? stackLayout(input)
  }, [graph, sizes])
  const isThere = (key: string | undefined) => key !== undefined && layout.nodes.some(({ id }) => id === key)
  const stop = [lastFocused, pinned].find(isThere) ?? layout.columns[0]?.[0]

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || stop === undefined) return
    if (event.key === 'Escape' && pinned !== undefined) onUnpin()
    const next = graphStep(layout, stop, event.key)
    if (next === undefined) return
    event.preventDefault()
    frame.current?.querySelector<HTMLElement>(`[data-offer="${next}"]`)?.focus()
  }
  return {
    layout,
    shown: [pointed, focused, pinned].find(isThere),
    stop,
    onPoint,
    onFocus: (key) => {
      onFocus(key)
      setLastFocused(key)
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) onFocus(undefined)
    },
    onKeyDown,
  }
}
