import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

const e1 = 'Office 365 Enterprise E1'
const e3 = 'Office 365 Enterprise E3'
const e5 = 'Office 365 Enterprise E5'

const names2019 = {
  basic: 'Office 365 Business Essentials',
  standard: 'Office 365 Business Premium',
  appsForBusiness: 'Office 365 Business',
  appsForEnterprise: 'Office 365 ProPlus',
} as const

const names2020 = {
  basic: 'Microsoft 365 Business Basic',
  standard: 'Microsoft 365 Business Standard',
  appsForBusiness: 'Microsoft 365 Apps for business',
  appsForEnterprise: 'Microsoft 365 Apps for enterprise',
} as const

const premium = 'Microsoft 365 Business Premium'
const disputed =
  'Disputed: the table prints Microsoft 365 Business Premium, its own footnote speaks of Microsoft 365 Business Standard.'

/** One customer per source offer of a table, with the targets of its row in printed order. */
type Row = { readonly customer: string; readonly source: string; readonly targets: readonly string[] }

function worldwideRows(names: typeof names2019 | typeof names2020, markedTarget: string): readonly Row[] {
  return [
    {
      customer: 'Fabrikam Legal',
      source: names.appsForBusiness,
      targets: [markedTarget, names.appsForEnterprise, e3, e5],
    },
    { customer: 'Woodgrove Bank', source: names.standard, targets: [e3, e5] },
    { customer: 'Contoso Bakery', source: names.basic, targets: [names.standard, e1, e3, e5] },
    {
      customer: 'Himalaya Outfitters',
      source: `${names.appsForBusiness} India`,
      targets: [`${names.standard} India`, names.appsForEnterprise, e3, e5],
    },
    {
      customer: 'Wingtip Spices',
      source: `${names.basic} India`,
      targets: [`${names.standard} India`, e1, e3, e5],
    },
  ]
}

const editions = [
  {
    pack: '21vianet-2018',
    footer: 'Rules: Partner Center operated by 21Vianet, October 2018',
    disclaimer: 'Independent training replica. Not affiliated with Microsoft or 21Vianet.',
    documents: ['将许可证或服务添加到现有订阅（由世纪互联运营的合作伙伴中心） (Oct 29, 2018)'],
    rows: [
      { customer: 'Fabrikam China', source: 'Office 365 Business Premium', targets: [e3] },
      {
        customer: 'Relecloud 上海',
        source: 'Office 365 Business',
        targets: ['Office 365 Business Premium', 'Office 365 ProPlus', e3],
      },
      {
        customer: 'Relecloud 上海',
        source: 'Office 365 Business Essentials',
        targets: ['Office 365 Business Premium', e1, e3],
      },
    ],
  },
  {
    pack: 'worldwide-2019',
    footer: 'Rules: Partner Center, November 2019',
    disclaimer: 'Independent training replica. Not affiliated with Microsoft.',
    documents: ['將授權或服務新增到現有的訂閱 | 合作夥伴中心 (Nov 13, 2019)'],
    rows: worldwideRows(names2019, names2019.standard),
  },
  {
    pack: 'worldwide-2020',
    footer: 'Rules: Partner Center, May 2020',
    disclaimer: 'Independent training replica. Not affiliated with Microsoft.',
    documents: ['升级客户订阅 (May 7, 2020)', 'Uppgradera en kund prenumeration (May 7, 2020)'],
    rows: worldwideRows(names2020, premium),
  },
  {
    pack: 'worldwide-2021',
    footer: 'Rules: Partner Center, August 2021',
    disclaimer: 'Independent training replica. Not affiliated with Microsoft.',
    documents: ['Müşteri aboneliğini yükseltme (May 7, 2020)'],
    rows: worldwideRows(names2020, premium),
  },
] as const

async function openDetails(page: Page, { customer, source }: Row): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search customers' }).fill(customer)
  await page.getByRole('link', { name: customer, exact: true }).click()
  await page
    .getByRole('grid', { name: 'Subscriptions', exact: true })
    .getByRole('link', { name: source, exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: `Subscriptions | ${source}`, exact: true })).toBeVisible()
}

/** The dialog that the notice of the details page leads to. */
async function openDialog(page: Page, source: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Upgrade now', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: `Upgrade ${source}`, exact: true })
  await expect(dialog.getByText('Confirmed by Partner Center')).toBeVisible()
  return dialog
}

async function expectOffers(dialog: Locator, targets: readonly string[]): Promise<void> {
  const radios = dialog.getByRole('radiogroup', { name: 'New offer' }).getByRole('radio')
  await expect(radios).toHaveCount(targets.length)
  for (const [index, name] of targets.entries()) await expect(radios.nth(index)).toHaveAccessibleName(name)
}

for (const { pack, footer, disclaimer, documents, rows } of editions) {
  test(`${pack}: its documents in the footer, its table in the dialogs`, async ({ page, openApp }) => {
    test.slow()
    await openApp(`/customers?pack=${pack}`)
    const line = page.getByRole('contentinfo')
    await expect(line.getByText(disclaimer, { exact: true })).toBeVisible()
    await expect(line.getByRole('link', { name: footer, exact: true })).toBeVisible()
    for (const document of documents) await expect(line).toContainText(document)
    for (const row of rows) {
      await test.step(`${row.customer}: ${row.source}`, async () => {
        await openDetails(page, row)
        const dialog = await openDialog(page, row.source)
        await expectOffers(dialog, row.targets)
        await dialog.getByRole('button', { name: 'Cancel' }).click()
        await page.getByRole('link', { name: 'Customers', exact: true }).first().click()
      })
    }
  })
}

for (const { pack, source, target } of [
  { pack: 'worldwide-2019', source: names2019.basic, target: names2019.standard },
  { pack: 'worldwide-2020', source: names2020.basic, target: names2020.standard },
  { pack: 'worldwide-2021', source: names2020.basic, target: names2020.standard },
]) {
  test(`${pack}: the whole journey, from the icon to the new subscription`, async ({ page, openApp }) => {
    await openApp(`/customers?pack=${pack}&q=Contoso%20Bak`)
    const icon = page.getByRole('button', { name: 'Upgrade available for Contoso Bakery', exact: true })
    await expect(icon).toBeVisible()
    await page.getByRole('link', { name: 'Contoso Bakery', exact: true }).click()
    const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
    await grid.getByRole('button', { name: `Upgrade available for ${source}`, exact: true }).hover()
    const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
    await card.getByRole('button', { name: 'Upgrade now', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: `Upgrade ${source}`, exact: true })
    await dialog.getByRole('radio', { name: target, exact: true }).check()
    // None of the three documents asks for the number of licenses: it is filled in.
    await expect(dialog.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('12')
    await expect(dialog.getByText('admin center operated by 21Vianet')).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
    await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
    const created = dialog.getByRole('group', { name: 'New subscription' })
    await expect(created.getByRole('link', { name: target, exact: true })).toBeVisible()
    await expect(created).toContainText('12 licenses')
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
    await page.clock.fastForward(5_000)
    const row = grid.getByRole('row', { name: new RegExp(target) })
    await expect(row.getByRole('gridcell', { name: 'Active', exact: true })).toBeVisible()
    await expect(grid.getByRole('link', { name: source, exact: true })).toHaveCount(0)
  })
}

test('an upgrade in one edition changes nothing in the books of the others', async ({ page, openApp }) => {
  await openApp('/customers?pack=worldwide-2020&q=Fabrikam%20Legal')
  await page.getByRole('link', { name: 'Fabrikam Legal', exact: true }).click()
  await page.getByRole('link', { name: names2020.appsForBusiness, exact: true }).click()
  const dialog = await openDialog(page, names2020.appsForBusiness)
  await dialog.getByRole('radio', { name: e3, exact: true }).check()
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()

  await openApp('/customers?pack=worldwide-2021&q=Fabrikam%20Legal')
  await page.getByRole('link', { name: 'Fabrikam Legal', exact: true }).click()
  await expect(page.getByRole('link', { name: names2020.appsForBusiness, exact: true })).toBeVisible()
  await openApp('/customers?pack=worldwide-2019&q=Fabrikam%20Legal')
  await page.getByRole('link', { name: 'Fabrikam Legal', exact: true }).click()
  await expect(page.getByRole('link', { name: names2019.appsForBusiness, exact: true })).toBeVisible()
  await openApp('/customers?pack=worldwide-2020&q=Fabrikam%20Legal')
  await page.getByRole('link', { name: 'Fabrikam Legal', exact: true }).click()
  await expect(page.getByRole('link', { name: e3, exact: true })).toBeVisible()
})

test('the menu "Rules" of the settings changes offers, names, documents and book', async ({ page, openApp }) => {
  await openApp('/customers')
  const footer = page.getByRole('contentinfo')
  await expect(footer).toContainText('Uppgradera en kund prenumeration')
  await page.getByRole('button', { name: 'Sandbox', exact: true }).click()
  const drawer = page.getByRole('dialog', { name: 'Sandbox' })
  await drawer.getByRole('combobox', { name: 'Rules' }).selectOption('21vianet-2018')
  await drawer.getByRole('button', { name: 'Apply' }).click()
  await expect(drawer.getByText('Settings applied')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(footer).toContainText('由世纪互联运营的合作伙伴中心')
  await expect(footer).not.toContainText('Uppgradera en kund prenumeration')
  await page.getByRole('searchbox', { name: 'Search customers' }).fill('Fabrikam')
  await expect(page.getByRole('link', { name: 'Fabrikam China', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Fabrikam Legal', exact: true })).toHaveCount(0)
})

test('2018: the note on the other admin center stands in the notice, the dialog and the result', async ({
  page,
  openApp,
}) => {
  const note = 'Some tasks of this upgrade may be left to do in the Office 365 admin center operated by 21Vianet.'
  await openApp('/customers?pack=21vianet-2018')
  await openDetails(page, { customer: 'Fabrikam China', source: 'Office 365 Business Premium', targets: [] })
  await expect(page.getByRole('main').getByText(note)).toBeVisible()
  const dialog = await openDialog(page, 'Office 365 Business Premium')
  await expect(dialog.getByText(note)).toBeVisible()
  await dialog.getByRole('spinbutton', { name: 'Licenses' }).fill('50')
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expect(dialog.getByText(note)).toBeVisible()
})

for (const pack of ['worldwide-2020', 'worldwide-2021'] as const) {
  test(`${pack}: the disputed path carries its mark and reason in card, dialog and matrix`, async ({
    page,
    openApp,
  }) => {
    await openApp(`/customers?pack=${pack}&q=Fabrikam%20Legal`)
    await page.getByRole('button', { name: 'Upgrade available for Fabrikam Legal', exact: true }).hover()
    const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
    await expect(card.getByText(disputed)).toBeVisible()
    await expect(card.getByText('Disputed', { exact: true })).toBeVisible()
    await expect(card.getByRole('button', { name: premium, exact: true })).toHaveAccessibleDescription(
      new RegExp(`${disputed}$`),
    )
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Fabrikam Legal', exact: true }).click()
    await page.getByRole('link', { name: names2020.appsForBusiness, exact: true }).click()
    const panel = page.getByRole('region', { name: 'Upgrade eligibility' })
    await expect(panel.getByText('Disputed', { exact: true })).toBeVisible()
    await expect(panel.getByText(disputed)).toBeVisible()
    const dialog = await openDialog(page, names2020.appsForBusiness)
    await expect(dialog.getByText('Disputed', { exact: true })).toBeVisible()
    await expect(dialog.getByRole('radio', { name: premium, exact: true })).toHaveAccessibleDescription(
      new RegExp(disputed),
    )
    await dialog.getByRole('radio', { name: premium, exact: true }).check()
    await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
    await expect(
      dialog.getByRole('group', { name: 'New subscription' }).getByRole('link', { name: premium, exact: true }),
    ).toBeVisible()
  })
}

test('the setting leads the disputed path to Business Standard', async ({ page, openApp }) => {
  await openApp('/customers?q=Fabrikam%20Legal')
  await page.getByRole('button', { name: 'Sandbox', exact: true }).click()
  const drawer = page.getByRole('dialog', { name: 'Sandbox' })
  await drawer.getByRole('radio', { name: names2020.standard, exact: true }).check()
  await drawer.getByRole('button', { name: 'Apply' }).click()
  await expect(drawer.getByText('Settings applied')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Fabrikam Legal', exact: true }).click()
  await page.getByRole('link', { name: names2020.appsForBusiness, exact: true }).click()
  const dialog = await openDialog(page, names2020.appsForBusiness)
  await expectOffers(dialog, [names2020.standard, names2020.appsForEnterprise, e3, e5])
  await expect(dialog.getByRole('radio', { name: names2020.standard, exact: true })).toHaveAccessibleDescription(
    new RegExp(disputed),
  )
  await dialog.getByRole('radio', { name: names2020.standard, exact: true }).check()
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(
    dialog
      .getByRole('group', { name: 'New subscription' })
      .getByRole('link', { name: names2020.standard, exact: true }),
  ).toBeVisible()
})

test('the setting leaves India where it was, without a mark', async ({ page, openApp }) => {
  await openApp('/customers?disputedPath=business-standard&q=Himalaya')
  await page.getByRole('link', { name: 'Himalaya Outfitters', exact: true }).click()
  await page.getByRole('link', { name: 'Microsoft 365 Apps for business India', exact: true }).click()
  const india = await openDialog(page, 'Microsoft 365 Apps for business India')
  await expectOffers(india, ['Microsoft 365 Business Standard India', names2020.appsForEnterprise, e3, e5])
  await expect(india.getByText('Disputed')).toHaveCount(0)
})

test('?disputedPath= holds for its tab alone', async ({ page, openApp, openTab }) => {
  await openApp('/customers?disputedPath=business-standard&q=Fabrikam%20Legal')
  const offers = (tab: Page) =>
    tab
      .getByRole('dialog', { name: 'Upgrade now', exact: true })
      .getByRole('group', { name: names2020.appsForBusiness, exact: true })
  await page.getByRole('button', { name: 'Upgrade available for Fabrikam Legal', exact: true }).hover()
  await expect(offers(page).getByRole('button', { name: names2020.standard, exact: true })).toBeVisible()
  await expect(offers(page).getByRole('button', { name: premium, exact: true })).toHaveCount(0)
  const other = await openTab('/customers?q=Fabrikam%20Legal')
  await other.getByRole('button', { name: 'Upgrade available for Fabrikam Legal', exact: true }).hover()
  await expect(offers(other).getByRole('button', { name: premium, exact: true })).toBeVisible()
  await expect(offers(other).getByRole('button', { name: names2020.standard, exact: true })).toHaveCount(0)
})

test('in 2019 nothing is disputed', async ({ page, openApp }) => {
  await openApp('/customers?pack=worldwide-2019&q=Fabrikam%20Legal')
  await page.getByRole('button', { name: 'Upgrade available for Fabrikam Legal', exact: true }).hover()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await expect(card.getByRole('button', { name: names2019.standard, exact: true })).toBeVisible()
  await expect(card.getByText('Disputed')).toHaveCount(0)
})

test('2018: the icons in the lists are ours; "as documented" leaves the notice alone', async ({ page, openApp }) => {
  await openApp('/customers?pack=21vianet-2018&q=Fabrikam%20China')
  const icon = page.getByRole('button', { name: 'Upgrade available for Fabrikam China', exact: true })
  await expect(icon).toBeVisible()
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  const drawer = page.getByRole('dialog', { name: 'Settings' })
  await drawer.getByRole('radio', { name: 'Upgradeable rows only (as documented)' }).check()
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(icon).toHaveCount(0)
  await page.getByRole('link', { name: 'Fabrikam China', exact: true }).click()
  const link = page.getByRole('link', { name: 'Office 365 Business Premium', exact: true })
  await expect(link).toBeVisible()
  await expect(page.getByRole('button', { name: /^Upgrade available for / })).toHaveCount(0)
  await link.click()
  const dialog = await openDialog(page, 'Office 365 Business Premium')
  await expectOffers(dialog, [e3])
})
