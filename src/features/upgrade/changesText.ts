import { servicePlanName } from '#domain/catalogue/servicePlans.ts'
import type { UpgradeVerdict } from '#domain/eligibility/verdict.ts'
import { formatList } from '#i18n/format.ts'
import { plural, t } from '@lingui/core/macro'

import { planName } from '#i18n/planName.ts'
import { serviceName } from '#i18n/serviceName.ts'

const shown = 3

export function addedNames({ servicesAdded, appsAdded }: UpgradeVerdict): readonly string[] {
  return [...servicesAdded.map(serviceName), ...appsAdded.map((plan) => planName(servicePlanName(plan)))]
}

export function lostNames({ servicesLost, appsLost }: UpgradeVerdict): readonly string[] {
  return [...servicesLost.map(serviceName), ...appsLost.map((plan) => planName(servicePlanName(plan)))]
}

/** "Adds A, B, C, and 4 more": the services first, since they weigh most. */
export function addsText(verdict: UpgradeVerdict): string {
  const names = addedNames(verdict)
  if (names.length === 0) return t`Adds no services`
  const more = names.length - shown
  const list = formatList(
    more > 0 ? [...names.slice(0, shown), plural(more, { one: '# more', other: '# more' })] : names,
  )
  return t`Adds ${list}`
}
