import type { RulePack } from '#domain/catalogue/rulePack.ts'

import type { UpgradeAssessment } from './verdict.ts'

/** What stands behind a name in a list: the documents' info icon, the quieter one that says why not, or nothing. */
export type ListIcon = 'upgrade' | 'whyNot' | 'none'

/** `upgradeable`: as the edition's document says. `all`: blocked rows too, in every edition. */
export type ListIconSetting = 'upgradeable' | 'all'

type Judged = Pick<UpgradeAssessment, 'isUpgradeable' | 'verdicts'>

/**
 * The icon of a row that speaks for one subscription, or for all of a customer. In: the assessments it speaks for (none where
 * no path leads from the offer), the person's setting, and where the edition's document puts "Upgrade now". A condition that
 * could not be judged never gives the info icon. Source: the upgrade documents of 2018 (notice on the details page alone) and of
 * 2019 to 2021 (info icon after the name); icons on blocked rows are this application's own.
 */
export function listIcon(
  assessments: readonly Judged[],
  setting: ListIconSetting,
  { entryPoint }: Pick<RulePack, 'entryPoint'>,
): ListIcon {
  const isAsDocumented = setting === 'upgradeable'
  if (isAsDocumented && entryPoint === 'detailsNotice') return 'none'
  if (assessments.some(({ isUpgradeable }) => isUpgradeable)) return 'upgrade'
  const hasPath = assessments.some(({ verdicts }) => verdicts.length > 0)
  return hasPath && !isAsDocumented ? 'whyNot' : 'none'
}
