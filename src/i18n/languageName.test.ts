import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'

import { languageName } from './languageName.ts'

test.for([
  { locale: 'en', tag: 'sv-SE', name: 'Swedish (Sweden)' },
  { locale: 'en', tag: 'tr-TR', name: 'Turkish (Türkiye)' },
  { locale: 'sv', tag: 'sv-SE', name: 'svenska (Sverige)' },
  { locale: 'zh-TW', tag: 'en', name: '英文' },
  { locale: 'pseudo', tag: 'en', name: 'English' },
  { locale: 'en', tag: 'not a tag', name: 'not a tag' },
])('$tag is called $name in $locale', ({ locale, tag, name }) => {
  i18n.loadAndActivate({ locale, messages: {} })
  expect(languageName(tag)).toBe(name)
})
