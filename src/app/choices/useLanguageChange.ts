import { type LocaleChange, localeName } from '#i18n/locale.ts'
import type { Locale } from '#i18n/localeChoice.ts'
import { announce } from '#ui/announce.ts'
import { changeLanguage } from '#ui/language.ts'
import { t } from '@lingui/core/macro'

import { useDropSearch } from './useDropSearch.ts'

/** Changes the language for good: the address stops asking for another. Out: "failed" where it could not be loaded. */
export function useLanguageChange(): (locale: Locale) => Promise<LocaleChange> {
  const dropSearch = useDropSearch()
  return async (locale) => {
    const change = await changeLanguage(locale)
    if (change !== 'active') return change
    const name = localeName(locale)
    // In the new language: a hook's own function would speak the one it was made in.
    announce(t`Language: ${name}`)
    await dropSearch(['lang'])
    return change
  }
}
