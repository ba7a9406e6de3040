import { traditionalChineseNames } from '#i18n/localNames/traditionalChineseNames.ts'
import { messages } from '#i18n/locales/zh-TW.po'

import type { Language } from './language.ts'

/** What a page needs to speak traditional Chinese: a chunk of its own. */
export const traditionalChinese: Language = { messages, names: traditionalChineseNames }
