import type { RulePack } from '#domain/catalogue/rulePack.ts'

import type { Contradiction } from './contradiction.ts'
import { flowContradictions } from './flowContradictions.ts'
import { tableContradictions } from './tableContradictions.ts'
import { upgradeDocumentsById } from './upgradeDocuments.ts'
import { wordingContradictions } from './wordingContradictions.ts'

/** Every contradiction between the five documents, or of one with itself: the table first, then words, then the rest. */
export const contradictions: readonly Contradiction[] = [
  ...tableContradictions,
  ...wordingContradictions,
  ...flowContradictions,
]

/** Those in which a document of the edition has a side. */
export function contradictionsOfPack(pack: Pick<RulePack, 'id'>): readonly Contradiction[] {
  return contradictions.filter(({ sides }) =>
    sides.some(({ document }) => upgradeDocumentsById[document].packId === pack.id),
  )
}
