import type { RoleCapability } from '#domain/roleCapabilities.ts'
import type { Role } from '#domain/roles.ts'
import { narrowQuery } from '#ui/breakpoints.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'

import { CapabilityCards } from './CapabilityCards.tsx'
import { CapabilityTable } from './CapabilityTable.tsx'

export type CapabilityMatrixProps<Id extends string> = {
  readonly title: string
  readonly capabilities: readonly RoleCapability<Id>[]
  readonly nameOf: (id: Id) => string
  /** "each": every line has a page of its own; "none": they share one, which stands above. */
  readonly sources: 'each' | 'none'
  readonly actingRole: Role | undefined
}

/** What each role may do: a table, or where it is narrow a card for each thing one may do. */
export function CapabilityMatrix<Id extends string>(props: CapabilityMatrixProps<Id>) {
  return useMediaQuery(narrowQuery) ? <CapabilityCards {...props} /> : <CapabilityTable {...props} />
}
