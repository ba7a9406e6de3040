import type { Locale, LocaleChange } from '#i18n/locale.ts'
import { changeLanguage } from '#ui/language.ts'
import { useNavigate } from '@tanstack/react-router'

/** Changes the language for good: the address stops asking for another. Out: "failed" where it could not be loaded. */
export function useLanguageChoice(): (locale: Locale) => Promise<LocaleChange> {
  const navigate = useNavigate()
  return async (locale) => {
    const change = await changeLanguage(locale)
    if (change === 'active') {
      await navigate({ to: '.', search: (before) => ({ ...before, lang: undefined }), replace: true })
    }
    return change
  }
}
