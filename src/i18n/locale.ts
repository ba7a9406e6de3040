import { i18n } from '@lingui/core'
import { useLingui } from '@lingui/react'

import type { Language } from './languages/language.ts'
import { type Locale, localeOfTag, readLocale } from './localeChoice.ts'
import { keepNames } from './localNames/activeNames.ts'

type LocaleFacts = {
  /** What the language calls itself. */
  readonly name: string
  /** For `<html lang>` and for formats: a tag that browsers know. */
  readonly tag: string
  readonly load: () => Promise<Language>
}

const facts: Readonly<Record<Locale, LocaleFacts>> = {
  en: { name: 'English', tag: 'en', load: async () => (await import('./languages/english.ts')).english },
  'zh-CN': {
    name: '简体中文',
    tag: 'zh-CN',
    load: async () => (await import('./languages/simplifiedChinese.ts')).simplifiedChinese,
  },
  'zh-TW': {
    name: '繁體中文',
    tag: 'zh-TW',
    load: async () => (await import('./languages/traditionalChinese.ts')).traditionalChinese,
  },
  sv: { name: 'svenska', tag: 'sv', load: async () => (await import('./languages/swedish.ts')).swedish },
  tr: { name: 'Türkçe', tag: 'tr', load: async () => (await import('./languages/turkish.ts')).turkish },
  pseudo: {
    name: '⟦Pseudo⟧',
    tag: 'en-x-pseudo',
    load: async () => (await import('./languages/pseudo.ts')).loadPseudo(),
  },
}

/** The language's name in itself, the same on every screen. */
export function localeName(locale: Locale): string {
  return facts[locale].name
}

/** The tag for a `lang` attribute. */
export function localeTag(locale: Locale): string {
  return facts[locale].tag
}

/** Some systems name a language in ways (en-US@posix) that formats refuse. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

/** Formats follow the person's own variant of the language (en-GB, zh-HK), where the browser names one. */
function formatTags(locale: Locale, browserLanguages: readonly string[]): readonly string[] {
  if (locale === 'pseudo') return ['en']
  return [...browserLanguages.filter((tag) => isTag(tag) && localeOfTag(tag) === locale), locale]
}

export type LocaleChange = 'active' | 'superseded' | 'failed'

let turns = 0

/**
 * Loads a locale's words and names and speaks it from then on, without a reload. Out: "active"; "superseded" where
 * another change was asked meanwhile; "failed" where its chunk could not be loaded: the page goes on in the language it had.
 */
export async function setLocale(
  locale: Locale,
  browserLanguages: readonly string[] = navigator.languages,
): Promise<LocaleChange> {
  turns += 1
  const turn = turns
  const language = await facts[locale].load().catch(() => undefined)
  if (turn !== turns) return 'superseded'
  if (language === undefined) return 'failed'
  if (language.names !== undefined) keepNames(locale, language.names)
  i18n.loadAndActivate({ locale, locales: [...formatTags(locale, browserLanguages)], messages: language.messages })
  document.documentElement.lang = facts[locale].tag
  // Each of the languages is written from left to right.
  document.documentElement.dir = 'ltr'
  return 'active'
}

/** The active locale; whoever reads it is drawn anew when it changes. */
export function useLocale(): Locale {
  return readLocale(useLingui().i18n.locale) ?? 'en'
}
