import { messages } from '#i18n/locales/en.po'

import type { Language } from './language.ts'

/** What a page needs to speak English, whose product names are the catalogue's own. */
export const english: Language = { messages }
