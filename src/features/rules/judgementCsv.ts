import type { BookComparison } from '#api/bookComparison.ts'
import type { Edition } from '#api/edition.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { editionName } from '#i18n/editionName.ts'
import { subscriptionName } from '#i18n/subscriptionName.ts'
import { csvText } from '#ui/csvText.ts'
import { t } from '@lingui/core/macro'

import { editionVerdictText, verdictChangeText } from './comparisonText.ts'

/** The subscriptions whose verdict changes as CSV, in the order of the book. */
export function judgementCsv(
  { list }: Pick<BookComparison, 'list'>,
  left: RulePack,
  right: RulePack,
  edition: Edition,
): Promise<string> {
  const header = [
    t`Customer`,
    t`Customer ID`,
    t`Subscription`,
    t`Subscription ID`,
    t`Change`,
    editionName(left.id),
    editionName(right.id),
  ]
  return csvText(
    header,
    list.map(({ customerId, customerName, judged }) => [
      customerName,
      customerId,
      subscriptionName(judged.subscription, edition),
      judged.subscription.id,
      verdictChangeText(judged.change),
      editionVerdictText(judged.left, left.brand),
      editionVerdictText(judged.right, right.brand),
    ]),
  )
}
