import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { PackGraph } from '#domain/editions/packGraph.ts'
import { documentsOfPack } from '#domain/editions/upgradeDocuments.ts'
import { formatList } from '#i18n/format.ts'
import { productName } from '#i18n/productNames.ts'
import { csvText } from '#ui/csvText.ts'
import { t } from '@lingui/core/macro'

import { marketName } from './marketName.ts'
import { disputeSentence, gainedNames, lostNames } from './pathNames.ts'

/** The paths of an edition as CSV, one line each, in printed order. */
export function pathsCsv({ edges }: PackGraph, pack: RulePack): Promise<string> {
  const documents = documentsOfPack(pack)
    .map(({ title, locale, msDate }) => `${title} (${locale}, ${msDate})`)
    .join('; ')
  const header = [
    t`Upgrade from`,
    t`Upgrade to`,
    t`Adds`,
    t`Loses`,
    t({ message: 'Market', context: 'Where an offer is sold' }),
    t`Dispute`,
    t`Documents`,
  ]
  return csvText(
    header,
    edges.map((edge) => [
      productName(edge.source, pack.brand),
      productName(edge.target, pack.brand),
      formatList(gainedNames(edge)),
      formatList(lostNames(edge)),
      marketName(edge.source.market),
      disputeSentence(edge, pack.brand) ?? '',
      documents,
    ]),
  )
}
