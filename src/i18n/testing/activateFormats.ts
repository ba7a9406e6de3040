import { i18n } from '@lingui/core'

import { messages as english } from '#i18n/locales/en.po'

/** Has dates, numbers, lists and names follow a locale from here on, its words staying English. */
export function activateFormats(locale: string, variants: readonly string[] = []): void {
  i18n.loadAndActivate({ locale, locales: [...variants, locale], messages: english })
}
