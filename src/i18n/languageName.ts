import { i18n } from '@lingui/core'

/** What a language (BCP 47) is called in the active one: "Swedish (Sweden)"; the tag itself where nobody knows. */
export function languageName(tag: string): string {
  const locale = Intl.DisplayNames.supportedLocalesOf(i18n.locale)[0] ?? 'en'
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
