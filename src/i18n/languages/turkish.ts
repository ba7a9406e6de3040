import { turkishNames } from '#i18n/localNames/turkishNames.ts'
import { messages } from '#i18n/locales/tr.po'

import type { Language } from './language.ts'

/** What a page needs to speak Turkish: a chunk of its own. */
export const turkish: Language = { messages, names: turkishNames }
