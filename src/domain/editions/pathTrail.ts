import { findOffer } from '#domain/catalogue/findOffer.ts'
import type { Offer } from '#domain/catalogue/offer.ts'
import type { DocumentRow, RulePack, UpgradePath } from '#domain/catalogue/rulePack.ts'

import { findUpgradeDocument } from './upgradeDocuments.ts'
import type { PrintedText, UpgradeDocument } from './upgradeDocuments.ts'

/**
 * Why what is printed is not what we read.
 * `rowAgainstFootnote`: the row names another product than its footnote.
 * `oneNameForTwoOffers`: the same words name another offer of the table too.
 * `wordSharedWithEnterprise`: the word for Business is the one for Enterprise elsewhere in the table.
 * `markAsWord`: the footnote mark was translated into a word that looks like part of the name.
 * `markWithoutFootnote`: the mark stands there, its footnote does not.
 * `footnoteLostNegation`: the footnote no longer says which target is not offered.
 * `readFromMarkedRow`: not printed as a path; the country's offer keeps the other targets of the row it stands in for.
 */
export type PathDifferenceReason =
  | 'rowAgainstFootnote'
  | 'oneNameForTwoOffers'
  | 'wordSharedWithEnterprise'
  | 'markAsWord'
  | 'markWithoutFootnote'
  | 'footnoteLostNegation'
  | 'readFromMarkedRow'

export type PathDifference = {
  /** What of the line it is about. */
  readonly at: 'source' | 'target' | 'footnote'
  readonly reason: PathDifferenceReason
}

/** One document's proof of one path. */
export type PathTrailEntry = {
  readonly document: UpgradeDocument
  /** `row`: position in the table, from 1. In a footnote: the row that carries its mark. */
  readonly place: { readonly kind: 'row' | 'footnote'; readonly row: number }
  /** As printed; twice where the document is bilingual. */
  readonly printedSource: readonly PrintedText[]
  readonly printedTarget: readonly PrintedText[]
  /** The mark on the line, as printed. */
  readonly footnote: string | undefined
  /** What we read there. */
  readonly source: Offer
  readonly target: Offer
  readonly differences: readonly PathDifference[]
}

/** A bilingual document prints both languages, which the catalogue keeps side by side. */
function printedTexts(printed: string, document: UpgradeDocument): readonly PrintedText[] {
  const texts = printed.split(' / ')
  if (document.secondLocale === undefined) return [{ text: printed, locale: document.locale }]
  // Where the two languages print the same, it is the English name.
  const locales = texts.length === 1 ? [document.secondLocale] : [document.locale, document.secondLocale]
  return texts.map((text, index) => ({ text, locale: locales[index] ?? document.locale }))
}

/** First cells of a document's table, in printed order. */
function tableRows(pack: RulePack, position: number): readonly string[] {
  const printed = pack.paths
    .filter(({ sourceOfferId }) => findOffer(sourceOfferId)?.market !== 'IN')
    .map(({ documents }) => documents[position]?.row ?? '')
  return [...new Set(printed)]
}

type Line = {
  readonly path: UpgradePath
  readonly row: DocumentRow
  readonly document: UpgradeDocument
  readonly isInFootnote: boolean
  readonly source: Offer
  readonly target: Offer
}

/** The Swedish document names Apps for business and Apps for enterprise alike. */
const namedAlike: ReadonlySet<string> = new Set(['appsForBusiness', 'appsForBusinessIndia', 'appsForEnterprise'])

const differenceRules: readonly (PathDifference & { readonly isFound: (line: Line) => boolean })[] = [
  {
    at: 'source',
    reason: 'oneNameForTwoOffers',
    isFound: ({ document, source }) => document.id === '2020-sv-SE' && namedAlike.has(source.key),
  },
  {
    at: 'source',
    reason: 'wordSharedWithEnterprise',
    isFound: ({ document, source }) => document.id === '2018-zh-CN' && source.key === 'vianetBusiness',
  },
  {
    at: 'source',
    reason: 'readFromMarkedRow',
    isFound: ({ source, isInFootnote }) => source.market === 'IN' && !isInFootnote,
  },
  { at: 'target', reason: 'rowAgainstFootnote', isFound: ({ path }) => path.dispute !== undefined },
  {
    at: 'target',
    reason: 'oneNameForTwoOffers',
    isFound: ({ document, target }) => document.id === '2020-sv-SE' && namedAlike.has(target.key),
  },
  {
    at: 'target',
    reason: 'markAsWord',
    isFound: ({ document, row, source }) =>
      document.footnoteMark !== '¹' && row.footnote !== undefined && source.market !== 'IN',
  },
  {
    at: 'footnote',
    reason: 'markWithoutFootnote',
    isFound: ({ document, row }) => document.indiaFootnote === 'lost' && row.footnote !== undefined,
  },
  {
    at: 'footnote',
    reason: 'footnoteLostNegation',
    isFound: ({ document, source }) => document.indiaFootnote === 'garbled' && source.market === 'IN',
  },
]

/** The row whose target carries the mark that leads to a path in the footnote: that of the worldwide sibling. */
function markedRow(source: Offer, pack: RulePack, position: number, rows: readonly string[]): number {
  const sibling = pack.paths.find(({ sourceOfferId }) => {
    const offer = findOffer(sourceOfferId)
    return offer?.market !== 'IN' && offer?.key === source.lineage
  })
  return rows.indexOf(sibling?.documents[position]?.row ?? '') + 1
}

function trailEntry(path: UpgradePath, pack: RulePack, position: number): PathTrailEntry | undefined {
  const row = path.documents[position]
  if (row === undefined) return undefined
  const document = findUpgradeDocument(row)
  const source = findOffer(path.sourceOfferId)
  const target = findOffer(path.targetOfferId)
  if (document === undefined || source === undefined || target === undefined) return undefined
  const rows = tableRows(pack, position)
  const isInFootnote = !rows.includes(row.row)
  const line: Line = { path, row, document, isInFootnote, source, target }
  return {
    document,
    place: isInFootnote
      ? { kind: 'footnote', row: markedRow(source, pack, position, rows) }
      : { kind: 'row', row: rows.indexOf(row.row) + 1 },
    printedSource: printedTexts(row.row, document),
    printedTarget: printedTexts(row.printedTarget, document),
    footnote: row.footnote,
    source,
    target,
    differences: differenceRules.filter(({ isFound }) => isFound(line)).map(({ at, reason }) => ({ at, reason })),
  }
}

/**
 * Where a path is written: in each document of its pack the row, both names as printed, the footnote mark, the offers we
 * read there, and why where the two differ. In the order of the pack's documents; never throws.
 */
export function pathTrail(path: UpgradePath, pack: RulePack): readonly PathTrailEntry[] {
  return path.documents.flatMap((_row, position) => trailEntry(path, pack, position) ?? [])
}
