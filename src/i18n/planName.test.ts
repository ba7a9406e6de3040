import { afterAll, expect, test } from 'vitest'

import { planName } from './planName.ts'
import { activateEnglish } from './testing/activateEnglish.ts'
import { activateNames } from './testing/activateNames.ts'

afterAll(activateEnglish)

test.for([
  { locale: 'en', english: 'Flow for Office 365 (Plan 2)', name: 'Flow for Office 365 (Plan 2)' },
  { locale: 'zh-CN', english: 'Exchange Online (Plan 1)', name: 'Exchange Online（计划 1）' },
  { locale: 'zh-CN', english: 'Flow for Office 365 (Plan 2)', name: '适用于 Office 365 的 Flow（计划 2）' },
  { locale: 'zh-TW', english: 'Microsoft Forms (Plan E3)', name: 'Microsoft Forms (方案 E3)' },
  { locale: 'zh-TW', english: 'OneDrive for Business (Plan 1)', name: '商務用 OneDrive (方案 1)' },
  { locale: 'sv', english: 'Microsoft Stream for Office 365 E3', name: 'Microsoft Stream för Office 365 E3' },
  { locale: 'sv', english: 'Office mobile apps', name: 'Office-mobilappar' },
  { locale: 'tr', english: 'PowerApps for Office 365 (Plan 2)', name: 'Office 365 için PowerApps (Plan 2)' },
  { locale: 'tr', english: 'Sway', name: 'Sway' },
  { locale: 'tr', english: '', name: '' },
])('In $locale $english is $name', ({ locale, english, name }) => {
  activateNames(locale)
  expect(planName(english)).toBe(name)
})
