import { type LocaleChange, setLocale } from '#i18n/locale.ts'
import type { Locale } from '#i18n/localeChoice.ts'

import { languagePreference } from './languagePreference.ts'
import { writePreference } from './preference.ts'

/** Speaks another language from now on, at the next visit too; what could not be loaded is not remembered. */
export async function changeLanguage(locale: Locale): Promise<LocaleChange> {
  const change = await setLocale(locale)
  if (change === 'active') writePreference(languagePreference, locale)
  return change
}
