import { scenarios } from '#mocks/seed/scenarios.ts'
import type { Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

const { contosoBakery, wingtipSpices } = scenarios
const contoso = `/customers/${contosoBakery.customerId}/subscriptions`

async function pageLanguage(tab: Page): Promise<string> {
  return tab.evaluate(() => document.documentElement.lang)
}

async function expectLanguage(tab: Page, tag: string): Promise<void> {
  await expect.poll(() => pageLanguage(tab)).toBe(tag)
}

async function chooseLanguage(tab: Page, from: RegExp, language: string): Promise<void> {
  await tab.getByRole('button', { name: from }).click()
  await tab.getByRole('menuitemradio', { name: language }).click()
}

test.describe('the language of the page', () => {
  for (const { lang, tag } of [
    { lang: 'en', tag: 'en' },
    { lang: 'zh-CN', tag: 'zh-CN' },
    { lang: 'zh-TW', tag: 'zh-TW' },
    { lang: 'zh-hant-hk', tag: 'zh-TW' },
    { lang: 'SV', tag: 'sv' },
    { lang: 'tr', tag: 'tr' },
    { lang: 'pseudo', tag: 'en-x-pseudo' },
    { lang: 'klingon', tag: 'en' },
  ]) {
    test(`?lang=${lang} speaks ${tag}`, async ({ openApp, page }) => {
      await openApp(`/customers?lang=${lang}`)
      await expectLanguage(page, tag)
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr')
    })
  }

  test('the address holds from screen to screen', async ({ openApp, page }) => {
    await openApp('/customers?lang=sv&q=contoso')
    await page.getByRole('link', { name: 'Contoso Bakery' }).click()
    await expect(page).toHaveURL(/\/subscriptions\?.*lang=sv/)
    await page.reload()
    await expectLanguage(page, 'sv')
  })
})

for (const { locale, tag } of [
  { locale: 'sv-SE', tag: 'sv' },
  { locale: 'zh-SG', tag: 'zh-CN' },
  { locale: 'zh-HK', tag: 'zh-TW' },
  { locale: 'tr-TR', tag: 'tr' },
  { locale: 'fr-FR', tag: 'en' },
]) {
  test.describe(`a browser that speaks ${locale}`, () => {
    test.use({ locale })
    test(`shows the app in ${tag}`, async ({ openApp, page }) => {
      await openApp('/customers')
      expect(await pageLanguage(page)).toBe(tag)
    })
  })
}

test.describe('a choice', () => {
  test('takes effect without a reload, keeps what was typed, is remembered', async ({ openApp, page }) => {
    await openApp(`${contoso}/${contosoBakery.subscriptions.basic.id}`)
    await page.getByRole('spinbutton').fill('77')
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }))
    await chooseLanguage(page, /^Language/, 'Türkçe')
    await expectLanguage(page, 'tr')
    await expect(page.getByRole('spinbutton')).toHaveValue('77')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Microsoft 365 İş Temel')
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Microsoft 365 İş Temel')
    expect(await pageLanguage(page)).toBe('tr')
  })

  test('wins over the address from then on', async ({ openApp, page }) => {
    await openApp('/customers?lang=en')
    await chooseLanguage(page, /^Language/, 'svenska')
    await expectLanguage(page, 'sv')
    await expect(page).not.toHaveURL(/lang=/)
    await page.reload()
    await expectLanguage(page, 'sv')
  })

  test('is followed by the other tabs, but by none whose address asks for a language', async ({
    openApp,
    openTab,
    page,
  }) => {
    await openApp('/customers?q=contoso')
    const asked = await openTab('/customers?q=contoso&lang=zh-TW')
    const other = await openTab('/customers?q=contoso')
    await chooseLanguage(page, /^Language/, '简体中文')
    await expectLanguage(other, 'zh-CN')
    await expect(other.getByRole('grid').getByRole('link', { name: 'Contoso Bakery' })).toBeVisible()
    expect(await pageLanguage(asked)).toBe('zh-TW')
  })

  test('each language is listed under its own name, marked as that language', async ({ openApp, page }) => {
    await openApp('/customers')
    await page.getByRole('button', { name: /^Language/ }).click()
    const items = page.getByRole('menuitemradio')
    await expect(items).toHaveText(['English', '简体中文', '繁體中文', 'svenska', 'Türkçe'])
    const tags = await items.evaluateAll((elements) =>
      elements.map((element) => (element.closest('[lang]') ?? element.querySelector('[lang]'))?.getAttribute('lang')),
    )
    expect(tags).toEqual(['en', 'zh-CN', 'zh-TW', 'sv', 'tr'])
  })
})

// Names as our tables give them, in the order in which the offers of the upgrade documents stand.
const offersOfBasic = {
  en: [
    'Microsoft 365 Business Standard',
    'Office 365 Enterprise E1',
    'Office 365 Enterprise E3',
    'Office 365 Enterprise E5',
  ],
  'zh-CN': ['Microsoft 365 商业标准版', 'Office 365 企业版 E1', 'Office 365 企业版 E3', 'Office 365 企业版 E5'],
  'zh-TW': ['Microsoft 365 商務標準版', 'Office 365 企業版 E1', 'Office 365 企業版 E3', 'Office 365 企業版 E5'],
  sv: [
    'Microsoft 365 Business Standard',
    'Office 365 Enterprise E1',
    'Office 365 Enterprise E3',
    'Office 365 Enterprise E5',
  ],
  tr: ['Microsoft 365 İş Standart', 'Office 365 Kurumsal E1', 'Office 365 Kurumsal E3', 'Office 365 Kurumsal E5'],
}
const basicNames = {
  en: 'Microsoft 365 Business Basic',
  'zh-CN': 'Microsoft 365 商业基本版',
  'zh-TW': 'Microsoft 365 商務基本版',
  sv: 'Microsoft 365 Business Basic',
  tr: 'Microsoft 365 İş Temel',
}

for (const lang of ['en', 'zh-CN', 'zh-TW', 'sv', 'tr'] as const) {
  test(`products have their names in ${lang}, in list and dialog`, async ({ openApp, page }) => {
    await openApp(`${contoso}?lang=${lang}`)
    const row = page.getByRole('grid').getByRole('row').nth(1)
    await expect(row.getByRole('link')).toHaveText(basicNames[lang])
    await row.getByRole('button').first().click()
    const card = page.getByRole('dialog')
    for (const name of offersOfBasic[lang]) await expect(card.getByRole('button', { name, exact: true })).toBeVisible()
  })
}

test('an offer for India says so in the language', async ({ openApp, page }) => {
  await openApp(`/customers/${wingtipSpices.customerId}/subscriptions?lang=zh-CN`)
  await expect(page.getByRole('grid').getByRole('link')).toHaveText(['Microsoft 365 商业基本版（印度）'])
  await openApp(`/customers/${wingtipSpices.customerId}/subscriptions?lang=zh-TW&pack=worldwide-2019`)
  await expect(page.getByRole('grid').getByRole('link')).toHaveText(['Office 365 商務基本版 (印度)'])
})
