import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'

const { contosoBakery, fabrikamLegal } = scenarios
const contoso = `/customers/${contosoBakery.customerId}/subscriptions`
const fabrikam = `/customers/${fabrikamLegal.customerId}/subscriptions`

test('an upgrade, a change and a setting survive a reload', async ({ openApp, page }) => {
  await openApp(contoso)
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).hover()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Microsoft 365 Business Standard' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await page.goto(`${fabrikam}/${fabrikamLegal.subscriptions.appsForBusiness.id}`)
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('40')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.getByRole('button', { name: 'Sandbox' }).click()
  const drawer = page.getByRole('dialog', { name: 'Sandbox' })
  await drawer.getByRole('combobox', { name: 'Persona' }).selectOption('Sales agent')
  await drawer.getByRole('button', { name: 'Apply' }).click()
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toHaveValue('Sales agent')

  await page.reload()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('40')
  await page.getByRole('button', { name: 'Sandbox' }).click()
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toHaveValue('Sales agent')
  await page.goto(contoso)
  const rows = page.getByRole('grid', { name: 'Subscriptions' }).getByRole('link')
  await expect(rows).toHaveText(['Microsoft 365 Business Standard'])
  await page.getByRole('combobox', { name: 'Status' }).selectOption('All')
  await expect(rows).toHaveText(['Microsoft 365 Business Basic', 'Microsoft 365 Business Standard'])
  await expect(page.getByRole('row', { name: /^Microsoft 365 Business Basic .* 12 Deleted/ })).toBeVisible()
})

test('provisioning ends without an open tab', async ({ context, openApp, openTab, page }) => {
  await openApp(contoso)
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).hover()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E5' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByText('Provisioning', { exact: true }).first()).toBeVisible()
  await page.goto('about:blank')
  await context.clock.fastForward(6_000)
  const later = await openTab(contoso)
  await expect(later.getByRole('row', { name: /^Office 365 Enterprise E5 .* 12 Active/ })).toBeVisible()
})

test('a forced reload, which leaves the page without its worker, still finds everything', async ({
  context,
  openApp,
  page,
}) => {
  await openApp(`${contoso}/${contosoBakery.subscriptions.basic.id}`)
  await page.getByRole('textbox', { name: 'Nickname' }).fill('Ovens')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  const session = await context.newCDPSession(page)
  await session.send('Page.reload', { ignoreCache: true })
  await expect(page.getByRole('textbox', { name: 'Nickname' })).toHaveValue('Ovens')
  await page.getByRole('textbox', { name: 'Nickname' }).fill('Mixers')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Nickname' })).toHaveValue('Mixers')
})
