import { i18n } from '@lingui/core'
import { afterEach, expect, test, vi } from 'vitest'

import { activateLocale, chooseLocale, isLocale } from './locale.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('English is supported, spelt as in the address', () => {
  expect(isLocale('en')).toBe(true)
  expect(isLocale('EN')).toBe(false)
  expect(isLocale('en-US')).toBe(false)
  expect(isLocale('')).toBe(false)
  expect(isLocale(undefined)).toBe(false)
  expect(isLocale(null)).toBe(false)
})

test.for<{ wanted: string | undefined; languages: readonly string[] }>([
  { wanted: 'en', languages: [] },
  { wanted: undefined, languages: ['en-GB', 'fr'] },
  { wanted: undefined, languages: ['fr-CA', 'fr', 'en'] },
  { wanted: 'xx', languages: ['fr'] },
  { wanted: undefined, languages: [] },
])('$wanted with $languages is English', ({ wanted, languages }) => {
  expect(chooseLocale(wanted, languages)).toBe('en')
})

test('Activating words the page and tells its language', async () => {
  const page = { documentElement: { lang: '' } }
  vi.stubGlobal('document', page)
  i18n.load('xx', {})
  i18n.activate('xx')
  await activateLocale('en', ['fr', 'en-GB', 'en-IN', 'eng-US'])
  expect(page.documentElement.lang).toBe('en')
  expect(i18n.locale).toBe('en')
  expect(i18n.locales).toEqual(['en-GB', 'en-IN', 'en'])
})
