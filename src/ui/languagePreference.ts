import { type Locale, wantableLocales } from '#i18n/localeChoice.ts'

import type { Preference } from './preference.ts'

/** The language a person chose; empty where nobody did. */
export const languagePreference: Preference<Locale | ''> = {
  key: 'language',
  values: [...wantableLocales, ''],
  initial: '',
}
