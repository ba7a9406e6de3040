import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'

import { languageName } from './languageName.ts'

test.for([
  { active: 'en', tag: 'zh-CN', name: 'Chinese (China)' },
  { active: 'en', tag: 'sv-SE', name: 'Swedish (Sweden)' },
  { active: 'sv', tag: 'zh-TW', name: 'kinesiska (Taiwan)' },
  { active: 'tr', tag: 'tr-TR', name: 'Türkçe (Türkiye)' },
  { active: 'en', tag: 'qqq', name: 'qqq' },
])('$tag is called $name in $active', ({ active, tag, name }) => {
  i18n.loadAndActivate({ locale: active, messages: {} })
  expect(languageName(tag)).toBe(name)
})
