import { swedishNames } from '#i18n/localNames/swedishNames.ts'
import { messages } from '#i18n/locales/sv.po'

import type { Language } from './language.ts'

/** What a page needs to speak Swedish: a chunk of its own. */
export const swedish: Language = { messages, names: swedishNames }
