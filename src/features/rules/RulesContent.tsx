import type { Edition } from '#api/edition.ts'
import { packGraph } from '#domain/editions/packGraph.ts'
import { useMemo } from 'react'

import { PathGraph } from './PathGraph.tsx'
import { type ChangeRules, type RulesSearch, rulesViewOf } from './rulesState.ts'
import { RulesTabs } from './RulesTabs.tsx'

type RulesContentProps = {
  readonly edition: Edition
  readonly search: RulesSearch
  readonly onChange: ChangeRules
}

/** The chosen edition, in the chosen view. */
export function RulesContent({ edition, search, onChange }: RulesContentProps) {
  const { pack, disputedPath } = edition
  // The layout of the graph is worked out anew only for another one.
  const graph = useMemo(() => packGraph(pack, disputedPath), [pack, disputedPath])
  const view = rulesViewOf(search)
  return (
    <RulesTabs view={view} onView={(next) => onChange({ view: next })}>
      {view === 'graph' && (
        <PathGraph
          graph={graph}
          brand={pack.brand}
          pinned={search.offer}
          onPin={(offer) => onChange({ view, offer })}
        />
      )}
    </RulesTabs>
  )
}
