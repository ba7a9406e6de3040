import type { Edition } from '#api/edition.ts'
import { type PackGraph, packGraph } from '#domain/editions/packGraph.ts'
import { DataTableSkeleton } from '#ui/DataTableSkeleton.tsx'
import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useMemo } from 'react'

import { OpenSandboxContext } from './openSandbox.ts'
import { type ChangeRules, type RulesSearch, rulesViewOf } from './rulesState.ts'
import { RulesTabs } from './RulesTabs.tsx'

// Each view is a chunk of its own: whoever follows a link to one row loads that row's view alone.
const CompareView = lazy(async () => ({ default: (await import('./CompareView.tsx')).CompareView }))
const ConditionsView = lazy(async () => ({ default: (await import('./ConditionsView.tsx')).ConditionsView }))
const DocumentsView = lazy(async () => ({ default: (await import('./DocumentsView.tsx')).DocumentsView }))
const GlossaryView = lazy(async () => ({ default: (await import('./GlossaryView.tsx')).GlossaryView }))
const PathGraph = lazy(async () => ({ default: (await import('./PathGraph.tsx')).PathGraph }))
const PathTable = lazy(async () => ({ default: (await import('./PathTable.tsx')).PathTable }))

type RulesContentProps = {
  readonly edition: Edition
  readonly search: RulesSearch
  readonly onChange: ChangeRules
  /** Opens the sandbox's controls; undefined where there is no sandbox. */
  readonly onOpenSandbox: (() => void) | undefined
}

/** The chosen edition, in the chosen view. */
export function RulesContent(props: RulesContentProps) {
  const { edition, search, onChange, onOpenSandbox } = props
  const { t } = useLingui()
  const { pack, disputedPath } = edition
  // The layout of the graph is worked out anew only for another one.
  const graph = useMemo(() => packGraph(pack, disputedPath), [pack, disputedPath])
  const view = rulesViewOf(search)
  return (
    <OpenSandboxContext value={onOpenSandbox}>
      <RulesTabs view={view} onView={(next) => onChange({ view: next })}>
        <Suspense fallback={<DataTableSkeleton label={t`Loading the rules`} rows={8} />}>
          <View {...props} graph={graph} />
        </Suspense>
      </RulesTabs>
    </OpenSandboxContext>
  )
}

function View({ edition, search, onChange, graph }: RulesContentProps & { readonly graph: PackGraph }) {
  const { pack } = edition
  const view = rulesViewOf(search)
  switch (view) {
    case 'graph':
      return (
        <PathGraph
          graph={graph}
          brand={pack.brand}
          pinned={search.offer}
          onPin={(offer) => onChange({ view, offer })}
        />
      )
    case 'table':
      return <PathTable graph={graph} pack={pack} open={search.path} onOpen={(path) => onChange({ view, path })} />
    case 'compare':
      return (
        <CompareView
          edition={edition}
          other={search.with}
          change={search.change}
          onOther={(packId) => onChange({ view, with: packId, change: search.change })}
          onChange={(change) => onChange({ view, with: search.with, change })}
        />
      )
    case 'conditions':
      return (
        <ConditionsView pack={pack} open={search.condition} onOpen={(condition) => onChange({ view, condition })} />
      )
    case 'documents':
      return <DocumentsView pack={pack} />
    case 'glossary':
      return <GlossaryView edition={edition} />
  }
}
