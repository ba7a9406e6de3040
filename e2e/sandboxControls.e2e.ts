import type { Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'
import { readDownload } from './readDownload.ts'
import { bookText } from './sandboxBook.ts'

const { contosoBakery, fabrikamLegal } = scenarios
const contoso = `/customers/${contosoBakery.customerId}/subscriptions`
const basic = `${contoso}/${contosoBakery.subscriptions.basic.id}`

async function openDrawer(page: Page) {
  await page.getByRole('button', { name: 'Sandbox', exact: true }).click()
  const drawer = page.getByRole('dialog', { name: 'Sandbox' })
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toBeVisible()
  return drawer
}

function names(page: Page) {
  return page.getByRole('grid', { name: 'Customers' }).getByRole('link')
}

test('the drawer shows the settings in force, and sets them', async ({ allowConsoleErrors, openApp, page }) => {
  // Rows of the old book are still on the screen while the new one is being read.
  allowConsoleErrors(/status of 404.*\/v1\/customers\//)
  await openApp('/customers')
  const drawer = await openDrawer(page)
  const persona = drawer.getByRole('combobox', { name: 'Persona' })
  await expect(persona).toHaveValue('Admin agent')
  await expect(persona).toHaveAccessibleDescription('Billing admin can view subscriptions, but not change them.')
  await expect(drawer.getByRole('combobox', { name: 'Rules' })).toHaveValue('worldwide-2020')
  await expect(drawer.getByRole('radio', { name: 'As printed' })).toBeChecked()
  await expect(drawer.getByRole('textbox', { name: 'Number of customers' })).toHaveValue('500')
  await expect(drawer.getByRole('textbox', { name: 'Latency in milliseconds' })).toHaveValue('0')

  await drawer.getByRole('combobox', { name: 'Persona' }).selectOption('Helpdesk agent')
  await drawer.getByRole('combobox', { name: 'Rules' }).selectOption('Partner Center, August 2021')
  await drawer.getByRole('radio', { name: 'Business Standard' }).check()
  await drawer.getByRole('textbox', { name: 'Number of customers' }).fill('23')
  await drawer.getByRole('textbox', { name: 'Seed' }).fill('7')
  await drawer.getByRole('textbox', { name: 'Latency in milliseconds' }).fill('20')
  await drawer.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByText('Rules: Partner Center, August 2021')).toBeVisible()
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '24')

  await page.reload()
  await openDrawer(page)
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toHaveValue('Helpdesk agent')
  await expect(drawer.getByRole('combobox', { name: 'Rules' })).toHaveValue('worldwide-2021')
  await expect(drawer.getByRole('radio', { name: 'Business Standard' })).toBeChecked()
  await expect(drawer.getByRole('textbox', { name: 'Number of customers' })).toHaveValue('23')
  await expect(drawer.getByRole('textbox', { name: 'Seed' })).toHaveValue('7')
  await expect(drawer.getByRole('textbox', { name: 'Latency in milliseconds' })).toHaveValue('20')
})

test('a number that makes no sense is an error at its field, and nothing is applied', async ({ openApp, page }) => {
  await openApp('/customers')
  const drawer = await openDrawer(page)
  const count = drawer.getByRole('textbox', { name: 'Number of customers' })
  for (const typed of ['0', '', '2.5', 'many', '1000001']) {
    await count.fill(typed)
    await expect(count).toHaveAccessibleDescription(/Enter a whole number from 1 to 1,000,000\./)
    await expect(count).toHaveValue(typed)
    await expect(drawer.getByRole('button', { name: 'Apply' })).toBeDisabled()
  }
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '501')
})

test('the role changes what may be done, at once', async ({ openApp, page }) => {
  await openApp(basic)
  await expect(page.getByRole('button', { name: 'Upgrade now' })).toBeEnabled()
  const drawer = await openDrawer(page)
  await drawer.getByRole('combobox', { name: 'Persona' }).selectOption('Billing admin')
  await drawer.getByRole('button', { name: 'Apply' }).click()
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Upgrade now' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Upgrade now' })).toHaveAccessibleDescription(
    /Global admin.*User management admin.*Admin agent.*Sales agent.*Helpdesk agent/,
  )
})

test('the disputed path leads where the setting says', async ({ openApp, page }) => {
  await openApp(`/customers/${fabrikamLegal.customerId}/subscriptions`)
  const icon = page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Apps for business' })
  const card = page.getByRole('dialog', { name: 'Upgrade now' })
  await icon.click()
  await expect(card.getByRole('button', { name: 'Microsoft 365 Business Premium' })).toBeVisible()
  await expect(card.getByRole('button', { name: 'Microsoft 365 Business Standard' })).toBeHidden()
  await page.keyboard.press('Escape')
  const drawer = await openDrawer(page)
  await drawer.getByRole('radio', { name: 'Business Standard' }).check()
  await drawer.getByRole('button', { name: 'Apply' }).click()
  await drawer.getByRole('button', { name: 'Close' }).click()
  await icon.click()
  await expect(card.getByRole('button', { name: 'Microsoft 365 Business Standard' })).toBeVisible()
  await expect(card.getByRole('button', { name: 'Microsoft 365 Business Premium' })).toBeHidden()
})

test('reset asks once, says what is lost, and keeps the settings', async ({ openApp, page }) => {
  await openApp(basic)
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('20')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  const drawer = await openDrawer(page)
  await drawer.getByRole('combobox', { name: 'Persona' }).selectOption('Sales agent')
  await drawer.getByRole('button', { name: 'Apply' }).click()
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toHaveValue('Sales agent')

  const question = page.getByRole('alertdialog', { name: 'Reset the sandbox?' })
  await drawer.getByRole('button', { name: 'Reset sandbox' }).click()
  await expect(question).toContainText('Every upgrade, change and imported customer')
  await expect(question).toContainText('is lost')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(question).toBeHidden()
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('20')

  await openDrawer(page)
  await drawer.getByRole('button', { name: 'Reset sandbox' }).click()
  await question.getByRole('button', { name: 'Reset sandbox' }).click()
  await expect(drawer.getByText('The sandbox was reset.')).toBeVisible()
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toHaveValue('Sales agent')
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('12')
  await page.reload()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('12')
})

test('an exported book brings everything back after a reset', async ({ openApp, page }) => {
  await openApp(basic)
  await page.getByRole('textbox', { name: 'Nickname' }).fill('Ovens')
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('20')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  const drawer = await openDrawer(page)
  const book = await readDownload(page, () => drawer.getByRole('button', { name: 'Export book' }).click())
  expect(book.name).toBe('upgrade-center-book.json')
  expect(book.text).toContain('"format": "upgrade-center-book/1"')
  expect(book.text).toContain('"companyName": "Contoso Bakery"')

  await drawer.getByRole('button', { name: 'Reset sandbox' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reset sandbox' }).click()
  await expect(drawer.getByText('The sandbox was reset.')).toBeVisible()
  await drawer
    .getByLabel('Import book')
    .setInputFiles({ name: book.name, mimeType: 'application/json', buffer: Buffer.from(book.text) })
  await expect(drawer.getByText('The book was imported.')).toBeVisible()
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('20')
  await expect(page.getByRole('textbox', { name: 'Nickname' })).toHaveValue('Ovens')

  // What came back is what left.
  await openDrawer(page)
  const again = await readDownload(page, () => drawer.getByRole('button', { name: 'Export book' }).click())
  expect(JSON.parse(again.text)).toEqual(JSON.parse(book.text))
})

const stranger = {
  id: 'c0ffee00-0000-4000-8000-000000000001',
  companyName: 'Aardvark Odd Things',
  domain: 'aardvark.example',
  subscriptions: [
    {
      id: 'c0ffee00-0000-4000-8000-0000000000a1',
      offerId: 'not-in-any-catalogue',
      offerName: 'Moonlight Plan 9',
      status: 'paused_by_moon',
      quantity: 3,
      shiny: true,
    },
  ],
}

test('an imported customer is added, strange offers and all, and unknown fields survive', async ({ openApp, page }) => {
  await openApp('/customers')
  const drawer = await openDrawer(page)
  await drawer
    .getByLabel('Import book')
    .setInputFiles({ name: 'book.json', mimeType: 'application/json', buffer: Buffer.from(bookText([stranger])) })
  await expect(drawer.getByText('The book was imported.')).toBeVisible()
  await expect(drawer.getByText('book.json', { exact: true })).toBeVisible()
  const book = await readDownload(page, () => drawer.getByRole('button', { name: 'Export book' }).click())
  expect(book.text).toContain('"shiny": true')
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '502')
  await page.getByRole('link', { name: 'Aardvark Odd Things' }).click()
  await expect(page.getByRole('row', { name: /^Moonlight Plan 9 .* 3 Unknown \(paused_by_moon\)/ })).toBeVisible()
})

test('"Replace everything" asks, drops the rest and then applies the settings of the file', async ({
  allowConsoleErrors,
  openApp,
  page,
}) => {
  // Rows of the old book are still on the screen while the new one is being read.
  allowConsoleErrors(/status of 404.*\/v1\/customers\//)
  await openApp('/customers')
  const file = {
    name: 'book.json',
    mimeType: 'application/json',
    buffer: Buffer.from(bookText([stranger], { role: 'Sales agent' })),
  }
  const drawer = await openDrawer(page)
  await drawer.getByRole('checkbox', { name: 'Replace everything' }).check()
  await drawer.getByLabel('Import book').setInputFiles(file)
  const question = page.getByRole('alertdialog', { name: 'Replace everything?' })
  await expect(question).toContainText('are lost')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(question).toBeHidden()
  await drawer.getByLabel('Import book').setInputFiles(file)
  await question.getByRole('button', { name: 'Replace everything' }).click()
  await expect(drawer.getByText('The book was imported.')).toBeVisible()
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toHaveValue('Sales agent')
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(names(page)).toHaveText(['Aardvark Odd Things'])
  await page.reload()
  await expect(names(page)).toHaveText(['Aardvark Odd Things'])
})

test('a broken file is refused whole, naming the line or the field', async ({ allowConsoleErrors, openApp, page }) => {
  allowConsoleErrors(/status of 400/)
  await openApp('/customers')
  const drawer = await openDrawer(page)
  await drawer.getByRole('checkbox', { name: 'Replace everything' }).check()
  for (const [text, place] of [
    ['{\n  "format": "upgrade-center-book/1",\n  "customers": [\n    {"customer": }\n  ]\n}', 'line 4, column 18'],
    ['', 'line 1'],
    ['{"format": "upgrade-center-book/9", "customers": []}', 'format'],
    ['{"format": "upgrade-center-book/1", "settings": {}}', 'customers: is missing'],
    [
      bookText([stranger, { id: 'contoso', companyName: 'Contoso', domain: 'contoso.example' }]),
      'customers[1].customer.id',
    ],
  ] as const) {
    await drawer
      .getByLabel('Import book')
      .setInputFiles({ name: 'book.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.getByRole('alertdialog').getByRole('button', { name: 'Replace everything' }).click()
    const alert = drawer.getByRole('alert')
    await expect(alert).toContainText('The book was not imported. Nothing was changed.')
    await expect(alert).toContainText(place)
  }
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '501')
  await page.getByRole('searchbox', { name: 'Search customers' }).fill('Aardvark')
  await expect(page.getByText('No customer matches "Aardvark"')).toBeVisible()
})

test('the address of a tab wins over the stored settings, in that tab alone', async ({ openApp, openTab, page }) => {
  await openApp('/?pack=worldwide-2019&role=Sales%20agent&customers=23&seed=7')
  await expect(page).toHaveURL(/\/customers\?/)
  await expect(page.getByText('Rules: Partner Center, November 2019')).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '24')
  await page.getByRole('link', { name: 'Contoso Bakery' }).click()
  await expect(page.getByRole('link', { name: 'Office 365 Business Essentials' })).toBeVisible()
  await expect(page).toHaveURL(/pack=worldwide-2019/)
  await expect(page).toHaveURL(/customers=23/)
  await page.getByRole('link', { name: 'Office 365 Business Essentials' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Office 365 Business Essentials')
  await expect(page).toHaveURL(/role=Sales(?:\+|%20)agent/)

  const other = await openTab('/customers')
  await expect(other.getByText('Rules: Partner Center, May 2020')).toBeVisible()
  await expect(other.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '501')
})

test('Apply stores what the address said, and takes it out of the address', async ({ openApp, page }) => {
  await openApp('/customers?customers=23')
  const drawer = await openDrawer(page)
  await expect(drawer.getByText("This tab's address sets some of these.")).toBeVisible()
  await expect(drawer.getByRole('textbox', { name: 'Number of customers' })).toHaveValue('23')
  await drawer.getByRole('textbox', { name: 'Number of customers' }).fill('24')
  await drawer.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/\/customers$/)
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '25')
})

test('a value in the address that means nothing is told, left out, and the app works', async ({ openApp, page }) => {
  await openApp('/customers?pack=worldwide-1999&role=Owner&customers=many&q=contoso')
  for (const told of [
    'The address asks for pack "worldwide-1999", which means nothing here; it is left out.',
    'The address asks for role "Owner", which means nothing here; it is left out.',
    'The address asks for customers "many", which means nothing here; it is left out.',
  ]) {
    await expect(page.getByText(told)).toBeVisible()
  }
  await expect(page.getByText('Rules: Partner Center, May 2020')).toBeVisible()
  await expect(names(page).first()).toHaveText('Contoso Bakery')
  await expect(page.getByRole('button', { name: 'Upgrade available for Contoso Bakery' })).toBeVisible()
})

test('each edition has a book of its own', async ({ openApp, page }) => {
  await openApp(basic)
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('20')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.goto(`${basic}?pack=worldwide-2021`)
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('12')
  await page.goto(basic)
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('20')
})

test('another seed gives other customers beside the named ones, the same seed the same', async ({ openApp, page }) => {
  async function exported(path: string) {
    await openApp(path)
    await expect(names(page).first()).toBeVisible()
    return (await readDownload(page, () => page.getByRole('button', { name: 'Export customers' }).click())).text
  }
  const one = await exported('/customers?customers=40&seed=1')
  const seven = await exported('/customers?customers=40&seed=7')
  const sevenAgain = await exported('/customers?customers=40&seed=7')
  expect(one).toContain('Contoso Bakery')
  expect(seven).toContain('Contoso Bakery')
  expect(seven).not.toBe(one)
  expect(sevenAgain).toBe(seven)
})
