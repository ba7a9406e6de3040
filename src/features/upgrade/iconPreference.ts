import type { ListIconSetting } from '#domain/eligibility/listIcon.ts'
import type { Preference } from '#ui/preference.ts'
import { t } from '@lingui/core/macro'

/** Which rows of the lists carry an icon. */
export const iconPreference: Preference<ListIconSetting> = {
  key: 'icons',
  values: ['upgradeable', 'all'],
  initial: 'all',
}

/** What the choice is about. */
export function iconPreferenceTitle(): string {
  return t`Show icons`
}

export function iconPreferenceLabel(setting: ListIconSetting): string {
  return setting === 'upgradeable'
    ? t`Upgradeable rows only (as documented)`
    : t`Upgradeable and blocked rows (default)`
}

/** What the documents do, where that is not plain from the choice. */
export function iconPreferenceHint(): string {
  return t`As documented, the 2018 edition of 21Vianet has no icons in its lists: the upgrade starts on the Details page.`
}
