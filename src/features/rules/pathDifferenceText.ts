import type { PathDifference } from '#domain/editions/pathTrail.ts'
import { t } from '@lingui/core/macro'

/** Why we read another offer, or more, than a line of a document prints. */
export function pathDifferenceText({ at, reason }: PathDifference): string {
  switch (reason) {
    case 'rowAgainstFootnote':
      return t`The row names another product than its own footnote. We keep what the row prints and mark the path.`
    case 'oneNameForTwoOffers':
      return at === 'source'
        ? t`The same words name another offer of this table too. We read the offer by its place in the first column.`
        : t`The same words name another offer of this table too. We read the offer by its place among the upgrades.`
    case 'wordSharedWithEnterprise':
      return t`The word for Business is the one for Enterprise in the rest of the table. We follow the English beside it.`
    case 'markAsWord':
      return t`The footnote mark was translated into a word. It is no part of the name.`
    case 'markWithoutFootnote':
      return t`The mark stands here without a footnote. This edition has no offers for India.`
    case 'footnoteLostNegation':
      return t`The footnote no longer says which offer is not possible. We follow the edition before it.`
    case 'readFromMarkedRow':
      return t`No document prints this line. The India offer keeps the other upgrades of the row it stands in for.`
  }
}
