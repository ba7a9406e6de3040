import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'
import { readDownload } from './readDownload.ts'

const { vanArsdel } = scenarios
const name = 'VanArsdel <img src=x onerror=alert(1)> & Söhne 北京 "🪑" שלום'

/** A name with letters from right to left as it stands in a sentence: kept apart from what is round it. */
const isolated = (text: string) => `\u2068${text}\u2069`

test('the name is text, everywhere', async ({ openApp, page }) => {
  const alerts: string[] = []
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message())
    void dialog.dismiss()
  })
  await openApp('/customers?q=vanarsdel')
  await expect(page.getByRole('grid', { name: 'Customers' }).getByRole('link')).toHaveText([name])
  const customers = await readDownload(page, () => page.getByRole('button', { name: 'Export customers' }).click())
  expect(customers.text).toContain('\r\n"VanArsdel <img src=x onerror=alert(1)> & Söhne 北京 ""🪑"" שלום",vanarsdel-')

  const icon = page.getByRole('button', { name: `Upgrade available for ${isolated(name)}`, exact: true })
  await icon.hover()
  const card = page.getByRole('dialog', { name: 'Upgrade now' })
  await card.getByRole('button', { name: 'Office 365 Enterprise E1' }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await expect(dialog.getByRole('radio', { name: 'Office 365 Enterprise E1' })).toBeChecked()
  await expect(dialog.getByText(name)).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${isolated(name)} | Subscriptions`)
  await expect(page).toHaveTitle(`${isolated(name)} | Subscriptions - Upgrade Center`)
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText(name)
  const subscriptions = await readDownload(page, () =>
    page.getByRole('button', { name: 'Export subscriptions' }).click(),
  )
  expect(subscriptions.name).toMatch(/^Subscriptions of VanArsdel .*\.csv$/)
  expect(subscriptions.text).toContain('\r\nMicrosoft 365 Business Basic,Microsoft 365 Business Basic,6,Active,')

  await page.getByRole('link', { name: 'Microsoft 365 Business Basic' }).click()
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name })).toBeVisible()
  expect(await page.evaluate(() => document.images.length)).toBe(0)
  expect(alerts).toEqual([])
})

test('a nickname of the same kind is text too, in list, card, dialog and result', async ({ openApp, page }) => {
  const nickname = '<script>alert(2)</script> & \u202Eevil'
  await openApp(`/customers/${vanArsdel.customerId}/subscriptions/${vanArsdel.subscriptions.basic.id}`)
  await page.getByRole('textbox', { name: 'Nickname' }).fill(nickname)
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('grid', { name: 'Subscriptions' }).getByRole('link')).toHaveText([nickname])

  await page.getByRole('button', { name: `Upgrade available for ${isolated(nickname)}` }).hover()
  const card = page.getByRole('dialog', { name: 'Upgrade now' })
  await expect(card.getByRole('group', { name: nickname })).toBeVisible()
  await card.getByRole('button', { name: 'Office 365 Enterprise E1' }).click()
  const dialog = page.getByRole('dialog', { name: `Upgrade ${isolated(nickname)}` })
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expect(dialog.getByRole('link', { name: nickname })).toHaveCount(2)
})
