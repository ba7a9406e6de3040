import { i18n } from '@lingui/core'

import { type LocalNames, localNames, type PrintedNames } from './localNames.ts'

const namesByLocale = new Map<string, LocalNames>()

/** Keeps the names that came with a locale's words. */
export function keepNames(locale: string, names: PrintedNames): void {
  namesByLocale.set(locale, localNames(names))
}

/** The names of the active locale; undefined where it has none of its own: English ones are the catalogue's. */
export function activeNames(): LocalNames | undefined {
  return namesByLocale.get(i18n.locale)
}
