import type { DocumentIdentity } from '#domain/catalogue/documentIdentities.ts'
import type { Offer } from '#domain/catalogue/offer.ts'
import type { DocumentRow, UpgradePath } from '#domain/catalogue/rulePack.ts'

/** A cell of an upgrade table: the offer, and its name as each document of the edition prints it, in document order. */
export type PrintedOffer = { readonly offer: Offer; readonly printed: readonly string[] }

/** A target cell; `footnote` is the mark that some document puts on it. */
export type PrintedTarget = PrintedOffer & {
  readonly footnote?: string
  readonly dispute?: UpgradePath['dispute']
}

/** A row of an upgrade table: a source offer and its targets, in printed order. */
export type PrintedRow = { readonly source: PrintedOffer; readonly targets: readonly PrintedTarget[] }

/** What the footnote says of one country: the local source goes to the local target instead of the marked one. */
export type LocalSubstitution = {
  readonly source: PrintedOffer
  readonly insteadOf: Offer
  /** The row of the offer that the local one stands in for. */
  readonly row: PrintedRow
  readonly target: PrintedTarget
}

function documentRows(
  documents: readonly DocumentIdentity[],
  source: PrintedOffer,
  target: PrintedOffer,
  footnote: string | undefined,
): readonly DocumentRow[] {
  return documents.map((document, position) => ({
    ...document,
    row: source.printed[position] ?? source.offer.names.office365,
    printedTarget: target.printed[position] ?? target.offer.names.office365,
    ...(footnote === undefined ? {} : { footnote }),
  }))
}

/** The paths a table prints, row by row, each with the documents that prove it. */
export function printedPaths(
  documents: readonly DocumentIdentity[],
  rows: readonly PrintedRow[],
): readonly UpgradePath[] {
  return rows.flatMap(({ source, targets }) =>
    targets.map((target) => ({
      sourceOfferId: source.offer.id,
      targetOfferId: target.offer.id,
      documents: documentRows(documents, source, target, target.footnote),
      ...(target.dispute === undefined ? {} : { dispute: target.dispute }),
    })),
  )
}

/** The paths of a country's own offers: the row they stand in for, with the footnote's target in the marked place. */
export function localPaths(
  documents: readonly DocumentIdentity[],
  substitutions: readonly LocalSubstitution[],
): readonly UpgradePath[] {
  return substitutions.flatMap(({ source, row, insteadOf, target }) =>
    row.targets.map((printed) => {
      const isMarked = printed.offer === insteadOf
      return {
        sourceOfferId: source.offer.id,
        targetOfferId: isMarked ? target.offer.id : printed.offer.id,
        documents: documentRows(
          documents,
          isMarked ? source : row.source,
          isMarked ? target : printed,
          target.footnote,
        ),
      }
    }),
  )
}
