import { offersByKey } from '#domain/catalogue/offers.ts'
import { rulePackIds, rulePacks } from '#domain/catalogue/rulePacks.ts'
import { afterAll, expect, test } from 'vitest'

import { productName } from './productNames.ts'
import { serviceName } from './serviceName.ts'
import { activateEnglish } from './testing/activateEnglish.ts'
import { activateNames } from './testing/activateNames.ts'

afterAll(activateEnglish)

const localesWithNames = ['en', 'zh-CN', 'zh-TW', 'sv', 'tr'] as const

// Letters that look or sort alike count as the same name: compatibility forms, case, spaces.
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

const everyEdition = localesWithNames.flatMap((locale) => rulePackIds.map((packId) => ({ locale, packId })))

test.for(everyEdition)('No two offers share a name in $locale under $packId', ({ locale, packId }) => {
  activateNames(locale)
  const { offers, brand } = rulePacks[packId]
  const names = offers.map((offer) => folded(productName(offer, brand)))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(names.length).toBeGreaterThan(5)
  expect(names).not.toContain('')
})

test.for([
  // Partner Center, upgrade documents: zh-CN of 2018 (its one fault mended) and 2020, zh-TW of 2019, sv-SE of 2020, tr-TR of 2021.
  { locale: 'zh-CN', key: 'vianetBusiness', brand: 'office365', name: 'Office 365 商业版' },
  { locale: 'zh-CN', key: 'vianetBusinessEssentials', brand: 'office365', name: 'Office 365 商业协作版' },
  { locale: 'zh-CN', key: 'vianetBusinessPremium', brand: 'office365', name: 'Office 365 商业高级版' },
  { locale: 'zh-CN', key: 'vianetProPlus', brand: 'office365', name: 'Office 365 专业增强版' },
  { locale: 'zh-CN', key: 'vianetE1', brand: 'office365', name: 'Office 365 企业版 E1' },
  { locale: 'zh-CN', key: 'appsForBusiness', brand: 'microsoft365', name: 'Microsoft 365 商业应用版' },
  { locale: 'zh-CN', key: 'appsForEnterprise', brand: 'microsoft365', name: 'Microsoft 365 企业应用版' },
  { locale: 'zh-CN', key: 'businessBasic', brand: 'microsoft365', name: 'Microsoft 365 商业基本版' },
  { locale: 'zh-CN', key: 'businessStandard', brand: 'microsoft365', name: 'Microsoft 365 商业标准版' },
  { locale: 'zh-CN', key: 'businessPremium', brand: 'microsoft365', name: 'Microsoft 365 商业高级版' },
  { locale: 'zh-CN', key: 'businessStandardIndia', brand: 'microsoft365', name: 'Microsoft 365 商业标准版（印度）' },
  { locale: 'zh-TW', key: 'appsForBusiness', brand: 'office365', name: 'Office 365 商務版' },
  { locale: 'zh-TW', key: 'businessBasic', brand: 'office365', name: 'Office 365 商務基本版' },
  { locale: 'zh-TW', key: 'businessStandard', brand: 'office365', name: 'Office 365 商務進階版' },
  { locale: 'zh-TW', key: 'businessStandardIndia', brand: 'office365', name: 'Office 365 商務進階版 (印度)' },
  { locale: 'zh-TW', key: 'e3', brand: 'office365', name: 'Office 365 企業版 E3' },
  { locale: 'zh-TW', key: 'appsForBusiness', brand: 'microsoft365', name: 'Microsoft 365 Apps 商務版' },
  { locale: 'sv', key: 'appsForBusiness', brand: 'microsoft365', name: 'Microsoft 365-appar för företag' },
  { locale: 'sv', key: 'appsForEnterprise', brand: 'microsoft365', name: 'Microsoft 365-appar för stora företag' },
  { locale: 'sv', key: 'businessBasicIndia', brand: 'microsoft365', name: 'Microsoft 365 Business Basic Indien' },
  { locale: 'tr', key: 'appsForBusiness', brand: 'microsoft365', name: 'İş için Microsoft 365 Uygulamaları' },
  { locale: 'tr', key: 'appsForEnterprise', brand: 'microsoft365', name: 'Kurumlar için Microsoft 365 Uygulamaları' },
  { locale: 'tr', key: 'businessStandard', brand: 'microsoft365', name: 'Microsoft 365 İş Standart' },
  { locale: 'tr', key: 'businessPremium', brand: 'microsoft365', name: 'Microsoft 365 İş Ekstra' },
  { locale: 'tr', key: 'businessBasicIndia', brand: 'microsoft365', name: 'Microsoft 365 İş Temel Hindistan' },
  { locale: 'tr', key: 'e5', brand: 'microsoft365', name: 'Office 365 Kurumsal E5' },
  { locale: 'en', key: 'businessBasicIndia', brand: 'office365', name: 'Office 365 Business Essentials India' },
  { locale: 'xx', key: 'businessBasic', brand: 'microsoft365', name: 'Microsoft 365 Business Basic' },
] as const)('$key is $name in $locale', ({ locale, key, brand, name }) => {
  activateNames(locale)
  expect(productName(offersByKey[key], brand)).toBe(name)
})

test('An offer without a name in the tables keeps its English one', () => {
  activateNames('sv')
  const unlisted = { ...offersByKey.e3, key: 'toString', names: { office365: 'Old', microsoft365: 'New' } }
  expect(productName(unlisted, 'microsoft365')).toBe('New')
})

test.for([
  { locale: 'en', name: 'Office desktop apps' },
  { locale: 'zh-CN', name: 'Office 桌面应用' },
  { locale: 'zh-TW', name: 'Office 桌面應用程式' },
  { locale: 'sv', name: 'Office-skrivbordsappar' },
  { locale: 'tr', name: 'Office masaüstü uygulamaları' },
])('Services are named in $locale', ({ locale, name }) => {
  activateNames(locale)
  expect(serviceName('officeDesktopApps')).toBe(name)
  expect(serviceName('exchangeOnline')).toBe('Exchange Online')
})
