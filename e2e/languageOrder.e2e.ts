import type { Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'
import { readShownText } from './shownText.ts'
import { type BookSubscription, replaceBook } from './sandboxBook.ts'

const languages = ['en', 'zh-CN', 'zh-TW', 'sv', 'tr'] as const

// Found whatever is typed: with or without dots, in capitals or not.
const istanbul = [
  'İstanbulkent Kozmetik Diyarbakır A.Ş.',
  'İstanbulteks Balık Konya Ltd. Şti.',
  'İstanbulyapı Güvenlik Trabzon Ltd. Şti.',
]
const igdir = ['Iğdırmak Bilişim İstanbul A.Ş.', 'Iğdırpet Lojistik Edirne Holding', 'Iğdıryapı Çay İzmir Ltd. Şti.']

async function expectFound(page: Page, typed: string, names: readonly string[]): Promise<void> {
  await page.getByRole('searchbox').fill(typed)
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(typed)}`))
  await expect(page.getByRole('grid').getByRole('link')).toHaveText([...names])
}

for (const lang of languages) {
  test(`in ${lang} i, ı, I and İ are one letter to the search`, async ({ openApp, page }) => {
    await openApp(`/customers?lang=${lang}`)
    for (const typed of ['istanbul', 'ISTANBUL', 'İstanbul', 'ıstanbul']) await expectFound(page, typed, istanbul)
    for (const typed of ['IĞDIR', 'ığdır', 'igdir']) await expectFound(page, typed, igdir)
  })
}

const customerId = '5d1c0a52-9d2c-4d6e-8a8a-0d6f3a1b2c41'

function named(friendlyName: string, index: number): BookSubscription {
  return {
    id: `5D1C0A52-9D2C-4D6E-8A8A-0000000000${String(index + 10)}`,
    offerId: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
    offerName: 'Office 365 Enterprise E3',
    friendlyName,
    quantity: index + 1,
    status: 'active',
    billingCycle: 'monthly',
  }
}

async function openNicknames(page: Page, names: readonly string[]): Promise<void> {
  await replaceBook(page, [
    { id: customerId, companyName: 'Sorted', domain: 'sorted.example', subscriptions: names.map(named) },
  ])
}

test('inside a customer names sort by the language', async ({ openApp, page }) => {
  const names = ['Zebra', 'Östen', '北京', 'Ärla', 'Åke', 'Adam', '上海', '重庆']
  await openNicknames(page, names)
  const listed = page.getByRole('grid').getByRole('link')
  await openApp(`/customers/${customerId}/subscriptions?lang=sv`)
  await expect(listed.filter({ hasText: /[a-z]/ })).toHaveText(['Adam', 'Zebra', 'Åke', 'Ärla', 'Östen'])
  await openApp(`/customers/${customerId}/subscriptions?lang=en`)
  await expect(listed.filter({ hasText: /[a-z]/ })).toHaveText(['Adam', 'Åke', 'Ärla', 'Östen', 'Zebra'])
  // By sound: bei, chong, shang; by strokes of the first sign: 3, 5, 9.
  await openApp(`/customers/${customerId}/subscriptions?lang=zh-CN`)
  await expect(listed.filter({ hasNotText: /[a-z]/ })).toHaveText(['北京', '重庆', '上海'])
  await openApp(`/customers/${customerId}/subscriptions?lang=zh-TW`)
  await expect(listed.filter({ hasNotText: /[a-z]/ })).toHaveText(['上海', '北京', '重庆'])
})

/** Where a name stands in a sentence, a label or the title of the tab without being kept apart from what is round it. */
async function findUnisolated(tab: Page, name: string): Promise<readonly string[]> {
  const { texts, labels } = await readShownText(tab)
  const isLoose = (text: string) => text.replaceAll(`\u2068${name}\u2069`, '').includes(name)
  return [
    ...texts.filter(({ text, isForeign }) => !isForeign && isLoose(text)).map(({ text }) => text),
    // A label that is the name and nothing else has nothing round it.
    ...labels.filter(({ text }) => text !== name && isLoose(text)).map(({ text }) => text),
  ]
}

test('a name from right to left turns nothing round it', async ({ openApp, page }) => {
  const name = 'שלום 365'
  await replaceBook(page, [
    {
      id: customerId,
      companyName: name,
      domain: 'sorted.example',
      subscriptions: [
        {
          ...named(name, 0),
          offerId: 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
          offerName: 'Microsoft 365 Business Basic',
        },
      ],
    },
  ])
  const expectIsolated = async (what: string) => expect(await findUnisolated(page, name), what).toEqual([])
  await openApp('/customers')
  await page.getByRole('button', { name: /^Upgrade available for/ }).click()
  const card = page.getByRole('dialog')
  await expect(card.getByRole('button', { name: 'Office 365 Enterprise E1' })).toBeVisible()
  await expectIsolated('customer list and card')
  await card.getByRole('button', { name: 'Office 365 Enterprise E1' }).click()
  await expect(page.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('1')
  await expectIsolated('dialog')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expectIsolated('result')
  await page.getByRole('button', { name: 'Close' }).click()
  await expectIsolated('notice of the upgrade')

  await page.getByRole('grid').getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('| Subscriptions')
  await expectIsolated('subscriptions')
  await page.getByRole('grid').getByRole('link', { name }).click()
  await expect(page.getByRole('textbox', { name: 'Nickname' })).toHaveValue(name)
  await expectIsolated('details')
})
