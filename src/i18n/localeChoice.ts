/** The languages a person chooses from, in the order of a menu. */
export const locales = ['en', 'zh-CN', 'zh-TW', 'sv', 'tr'] as const

/** Everything that `?lang=` takes: the languages, and one that only looks for what is not translated. */
export const wantableLocales = [...locales, 'pseudo'] as const

export type Locale = (typeof wantableLocales)[number]

// Traditional script by name, or by a region that writes it where no script is named.
const traditionalChinese = /^zh-(?:hant|tw|hk|mo)(?:-|$)/

/** The supported locale of a language tag in any case; undefined where there is none. */
export function localeOfTag(tag: string): (typeof locales)[number] | undefined {
  const wanted = tag.trim().replaceAll('_', '-').toLowerCase()
  const [language] = wanted.split('-')
  if (language !== 'zh') return locales.find((locale) => locale === language)
  return traditionalChinese.test(wanted) ? 'zh-TW' : 'zh-CN'
}

/** The locale that a text of the address or of the browser's memory asks for; undefined where it means none. */
export function readLocale(text: string | null | undefined): Locale | undefined {
  if (text === null || text === undefined) return undefined
  return text.trim().toLowerCase() === 'pseudo' ? 'pseudo' : localeOfTag(text)
}

/** The first that means something: what the address wants, what the person chose before, the browser's list, English. */
export function chooseLocale(
  wanted: string | null | undefined,
  remembered: string | null | undefined,
  browserLanguages: readonly string[],
): Locale {
  return (
    readLocale(wanted) ?? readLocale(remembered) ?? browserLanguages.flatMap((tag) => localeOfTag(tag) ?? [])[0] ?? 'en'
  )
}
