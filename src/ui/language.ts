import { type Locale, type LocaleChange, setLocale, wantableLocales } from '#i18n/locale.ts'

import { type Preference, writePreference } from './preference.ts'

/** The language a person chose; empty where nobody did. */
export const languagePreference: Preference<Locale | ''> = {
  key: 'language',
  values: [...wantableLocales, ''],
  initial: '',
}

/** Speaks another language from now on, at the next visit too; what could not be loaded is not remembered. */
export async function changeLanguage(locale: Locale): Promise<LocaleChange> {
  const change = await setLocale(locale)
  if (change === 'active') writePreference(languagePreference, locale)
  return change
}
