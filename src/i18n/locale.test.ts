import { i18n } from '@lingui/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { localeName, localeTag, setLocale } from './locale.ts'
import { chooseLocale, locales, readLocale } from './localeChoice.ts'
import { productName } from './productNames.ts'
import { activateEnglish } from './testing/activateEnglish.ts'
import { offersByKey } from '#domain/catalogue/offers.ts'

const page = { documentElement: { lang: '', dir: '' } }

beforeEach(() => {
  vi.stubGlobal('document', page)
})

afterEach(() => {
  vi.unstubAllGlobals()
  activateEnglish()
})

test('Five languages, each called by its own name', () => {
  expect(locales.map((locale) => `${locale} ${localeName(locale)} ${localeTag(locale)}`)).toEqual([
    'en English en',
    'zh-CN 简体中文 zh-CN',
    'zh-TW 繁體中文 zh-TW',
    'sv svenska sv',
    'tr Türkçe tr',
  ])
})

test.for([
  ['en', 'en'],
  ['EN-us', 'en'],
  ['sv', 'sv'],
  ['sv-SE', 'sv'],
  ['sv-FI', 'sv'],
  ['tr-TR', 'tr'],
  ['TR', 'tr'],
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh-cn', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh_TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['pseudo', 'pseudo'],
  [' sv ', 'sv'],
  ['fr', undefined],
  ['svenska', undefined],
  ['eng', undefined],
  ['xx', undefined],
  ['', undefined],
  [undefined, undefined],
  [null, undefined],
] as const)('"%s" asks for %s', ([text, locale]) => {
  expect(readLocale(text)).toBe(locale)
})

test.for([
  { wanted: 'tr', remembered: 'sv', languages: ['zh-CN'], locale: 'tr' },
  { wanted: null, remembered: 'sv', languages: ['zh-CN'], locale: 'sv' },
  { wanted: 'xx', remembered: 'sv', languages: ['zh-CN'], locale: 'sv' },
  { wanted: 'xx', remembered: '', languages: ['fr-FR', 'zh-Hant-TW', 'en'], locale: 'zh-TW' },
  { wanted: undefined, remembered: undefined, languages: ['de', 'sv-FI'], locale: 'sv' },
  { wanted: undefined, remembered: undefined, languages: ['fr-CA', 'fr'], locale: 'en' },
  { wanted: undefined, remembered: undefined, languages: ['pseudo'], locale: 'en' },
  { wanted: undefined, remembered: undefined, languages: [], locale: 'en' },
  { wanted: 'pseudo', remembered: 'sv', languages: [], locale: 'pseudo' },
])('Address $wanted, remembered $remembered, browser $languages: $locale', (row) => {
  expect(chooseLocale(row.wanted, row.remembered, row.languages)).toBe(row.locale)
})

test('A locale words the page, names the products and tells its language', async () => {
  expect(await setLocale('en', ['fr', 'en-GB', 'en-IN', 'eng-US', 'en-US@posix'])).toBe('active')
  expect(page.documentElement).toEqual({ lang: 'en', dir: 'ltr' })
  expect(i18n.locale).toBe('en')
  expect(i18n.locales).toEqual(['en-GB', 'en-IN', 'en'])
  expect(productName(offersByKey.businessBasic, 'microsoft365')).toBe('Microsoft 365 Business Basic')
})

test.for([
  { locale: 'zh-CN', variants: ['zh-SG', 'zh-CN'], name: 'Microsoft 365 商业基本版' },
  { locale: 'zh-TW', variants: ['zh-HK', 'zh-TW'], name: 'Microsoft 365 商務基本版' },
  { locale: 'sv', variants: ['sv-FI', 'sv'], name: 'Microsoft 365 Business Basic' },
  { locale: 'tr', variants: ['tr-CY', 'tr'], name: 'Microsoft 365 İş Temel' },
] as const)('$locale comes with its own words and names', async ({ locale, variants, name }) => {
  expect(await setLocale(locale, ['sv-FI', 'zh-SG', 'zh-HK', 'tr-CY'])).toBe('active')
  expect(page.documentElement.lang).toBe(locale)
  expect(i18n.locales).toEqual(variants)
  expect(Object.keys(i18n.messages).length).toBeGreaterThan(100)
  expect(productName(offersByKey.businessBasic, 'microsoft365')).toBe(name)
})

test('The pseudo-locale formats as English and says what it is', async () => {
  expect(await setLocale('pseudo', ['sv'])).toBe('active')
  expect(page.documentElement.lang).toBe('en-x-pseudo')
  expect(i18n.locales).toEqual(['en'])
  expect(i18n._('{n} of {n}', { n: 1 }, { message: '{n} of {n}' })).toBe('1 of 1')
})

test('Of two changes at once the later counts', async () => {
  const changes = await Promise.all([setLocale('sv', []), setLocale('tr', [])])
  expect(changes).toEqual(['superseded', 'active'])
  expect(i18n.locale).toBe('tr')
})
