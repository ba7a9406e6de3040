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

export async function activateLocale(locale: Locale): Promise<void> {
  const { messages } = await catalogues[locale]()
  i18n.loadAndActivate({ locale, messages })
  document.documentElement.lang = locale
}
