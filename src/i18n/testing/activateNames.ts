import { i18n } from '@lingui/core'

import { keepNames } from '#i18n/localNames/activeNames.ts'
import { simplifiedChineseNames } from '#i18n/localNames/simplifiedChineseNames.ts'
import { swedishNames } from '#i18n/localNames/swedishNames.ts'
import { traditionalChineseNames } from '#i18n/localNames/traditionalChineseNames.ts'
import { turkishNames } from '#i18n/localNames/turkishNames.ts'

/** Has every product named in a locale from here on, its messages left as they are. */
export function activateNames(locale: string): void {
  keepNames('zh-CN', simplifiedChineseNames)
  keepNames('zh-TW', traditionalChineseNames)
  keepNames('sv', swedishNames)
  keepNames('tr', turkishNames)
  i18n.loadAndActivate({ locale, messages: {} })
}
