import { simplifiedChineseNames } from '#i18n/localNames/simplifiedChineseNames.ts'
import { messages } from '#i18n/locales/zh-CN.po'

import type { Language } from './language.ts'

/** What a page needs to speak simplified Chinese: a chunk of its own. */
export const simplifiedChinese: Language = { messages, names: simplifiedChineseNames }
