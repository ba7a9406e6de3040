import { i18n } from '@lingui/core'

export const locales = ['en'] as const

export type Locale = (typeof locales)[number]

const catalogues: Readonly<Record<Locale, () => Promise<{ readonly messages: typeof i18n.messages }>>> = {
  en: () => import('./locales/en.po'),
}

export function isLocale(text: string | null | undefined): text is Locale {
  return locales.some((locale) => locale === text)
}

/** The first supported language of `wanted` (the address), then of the browser's list, then English. */
export function chooseLocale(wanted: string | undefined, browserLanguages: readonly string[]): Locale {
  const candidates = [wanted, ...browserLanguages.flatMap((language) => [language, language.split('-')[0]])]
  return candidates.find(isLocale) ?? 'en'
}

/**
 * Loads and activates a locale's words. Dates and numbers follow the user's own variant of it (en-GB, en-IN), where the
 * browser names one.
 */
export async function activateLocale(locale: Locale, browserLanguages: readonly string[] = []): Promise<void> {
  const { messages } = await catalogues[locale]()
  const variants = browserLanguages.filter((language) => language === locale || language.startsWith(`${locale}-`))
  i18n.loadAndActivate({ locale, locales: [...variants, locale], messages })
  document.documentElement.lang = locale
}
