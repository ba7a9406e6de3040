import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { GraphEdge, PackGraph } from '#domain/editions/packGraph.ts'
import { compactQuery } from '#ui/breakpoints.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { Trans } from '@lingui/react/macro'
import { useRef } from 'react'

import { ExportPaths } from './ExportPaths.tsx'
import { PathCards } from './PathCards.tsx'
import { isPath } from './pathNames.ts'
import { PathRows } from './PathRows.tsx'
import type { PathTrailChoice } from './TrailButton.tsx'
import { useArrival } from './useArrival.ts'
import { ViewBar } from './ViewBar.tsx'

type PathTableProps = {
  readonly graph: PackGraph
  readonly pack: RulePack
  /** The path whose paper trail is open. */
  readonly open: string | undefined
  readonly onOpen: (path: string | undefined) => void
}

/** The graph as text: one row for each path, under the offer it starts at. */
export function PathTable({ graph, pack, open, onOpen }: PathTableProps) {
  const isCompact = useMediaQuery(compactQuery)
  const button = useRef<HTMLButtonElement>(null)
  const stay = useArrival(button, open)
  const trailOf = (edge: GraphEdge): PathTrailChoice => {
    const isOpen = isPath(edge, open)
    const toggle = () => {
      if (!isOpen) stay(edge.id)
      onOpen(isOpen ? undefined : edge.id)
    }
    return { isOpen, onToggle: toggle, button: isOpen ? button : undefined }
  }
  return (
    <>
      <ViewBar actions={<ExportPaths graph={graph} pack={pack} />}>
        <Trans>Every upgrade path of this edition: what it adds, what it takes away, and where it is written.</Trans>
      </ViewBar>
      {isCompact ? (
        <PathCards graph={graph} pack={pack} trailOf={trailOf} />
      ) : (
        <PathRows graph={graph} pack={pack} trailOf={trailOf} />
      )}
    </>
  )
}
