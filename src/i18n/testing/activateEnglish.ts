import { i18n } from '@lingui/core'

import { messages } from '#i18n/locales/en.po'

/** Has everything worded in English from here on, without a page to tell so. */
export function activateEnglish(): void {
  i18n.loadAndActivate({ locale: 'en', messages })
}
