import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'
import { workerAnswers } from './workerAnswers.ts'

const { contosoBakery, alpineSkiHouse, lucernePublishing, treyResearch } = scenarios
const contoso = `/customers/${contosoBakery.customerId}/subscriptions`
const basic = `${contoso}/${contosoBakery.subscriptions.basic.id}`

test('licenses are added and removed, and the list shows it', async ({ openApp, page }) => {
  await openApp(basic)
  const quantity = page.getByRole('spinbutton', { name: 'Quantity' })
  const submit = page.getByRole('button', { name: 'Submit' })
  await expect(quantity).toHaveValue('12')
  await expect(quantity).toHaveAccessibleDescription('From 1 to 300 licenses.')

  await quantity.fill('14')
  await submit.click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.getByRole('link', { name: 'Contoso Bakery' }).click()
  await expect(page.getByRole('row', { name: /^Microsoft 365 Business Basic .* 14 Active/ })).toBeVisible()

  await page.getByRole('link', { name: 'Microsoft 365 Business Basic' }).click()
  await expect(quantity).toHaveValue('14')
  await quantity.press('ArrowDown')
  await quantity.press('PageDown')
  await expect(quantity).toHaveValue('3')
  await submit.click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.reload()
  await expect(quantity).toHaveValue('3')
})

test('a number the offer does not allow is an error at the field, and what was typed stays', async ({
  openApp,
  page,
}) => {
  await openApp(basic)
  const quantity = page.getByRole('spinbutton', { name: 'Quantity' })
  for (const [typed, error] of [
    ['301', 'Enter 300 or less.'],
    ['0', 'Enter 1 or more.'],
    ['2.5', 'Enter a whole number.'],
    ['twelve', 'Enter a whole number.'],
    ['', 'Enter the number of licenses.'],
  ] as const) {
    await quantity.fill(typed)
    await page.getByRole('button', { name: 'Submit' }).click()
    await expect(quantity).toHaveAccessibleDescription(new RegExp(error.replaceAll('.', String.raw`\.`)))
    await expect(quantity).toHaveAttribute('aria-invalid', 'true')
    await expect(quantity).toBeFocused()
    await expect(quantity).toHaveValue(typed)
  }
  await expect(page.getByText('The subscription was changed.')).toBeHidden()
  await page.reload()
  await expect(quantity).toHaveValue('12')
})

test('the service refuses what the form would not send', async ({ allowConsoleErrors, openApp, page }) => {
  allowConsoleErrors(/status of 400/)
  await openApp(basic)
  const quantity = page.getByRole('spinbutton', { name: 'Quantity' })
  await expect(quantity).toHaveValue('12')
  await workerAnswers(page)
  const answer = await page.evaluate(async (path) => {
    const current: object = await (await fetch(path)).json()
    const refused = await fetch(path, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...current, quantity: 301 }),
    })
    const { code }: { code: unknown } = await refused.json()
    return { status: refused.status, code }
  }, `/v1${basic}`)
  expect(answer).toEqual({ status: 400, code: 2002 })
  await page.reload()
  await expect(quantity).toHaveValue('12')
})

test('suspending asks first, takes the icon away, and reactivating brings it back', async ({ openApp, page }) => {
  await openApp(contoso)
  const icon = page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' })
  const notice = page.getByText('You can upgrade this subscription to one with more services and more seats.')
  const suspended = page.getByRole('radio', { name: 'Suspended' })
  const submit = page.getByRole('button', { name: 'Submit' })
  const dialog = page.getByRole('alertdialog', { name: 'Suspend Microsoft 365 Business Basic?' })
  const saved = page.getByText('The subscription was changed.')
  await expect(icon).toBeVisible()
  await page.getByRole('link', { name: 'Microsoft 365 Business Basic' }).click()
  await expect(notice).toBeVisible()

  await suspended.check()
  await submit.click()
  await expect(dialog).toContainText('Its users lose access to their services')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('definition').first()).toHaveText('Active')
  await expect(notice).toBeVisible()

  await submit.click()
  await dialog.getByRole('button', { name: 'Suspend' }).click()
  await expect(saved).toBeVisible()
  await expect(page.getByRole('definition').first()).toHaveText('Suspended')
  await expect(notice).toBeHidden()
  const quantity = page.getByRole('spinbutton', { name: 'Quantity' })
  await expect(quantity).not.toBeEditable()
  await expect(quantity).toHaveAccessibleDescription(/suspended\. Reactivate it first\./)

  await page.getByRole('link', { name: 'Contoso Bakery' }).click()
  await expect(page.getByRole('row', { name: /^Microsoft 365 Business Basic .* 12 Suspended/ })).toBeVisible()
  await expect(icon).toBeHidden()
  await page.getByRole('link', { name: 'Customers' }).first().click()
  await page.getByRole('searchbox', { name: 'Search customers' }).fill('Contoso')
  await expect(page.getByRole('grid', { name: 'Customers' }).getByRole('link')).toHaveText(['Contoso Bakery'])
  await expect(page.getByRole('button', { name: 'Upgrade available for Contoso Bakery' })).toBeHidden()

  await page.getByRole('link', { name: 'Contoso Bakery' }).click()
  await page.getByRole('link', { name: 'Microsoft 365 Business Basic' }).click()
  await page.getByRole('radio', { name: 'Active' }).check()
  await submit.click()
  await expect(saved).toBeVisible()
  await expect(notice).toBeVisible()
  await page.getByRole('link', { name: 'Contoso Bakery' }).click()
  await expect(icon).toBeVisible()
})

test('a nickname names the subscription everywhere; without one the offer does', async ({ openApp, page }) => {
  await openApp(basic)
  const nickname = page.getByRole('textbox', { name: 'Nickname' })
  const submit = page.getByRole('button', { name: 'Submit' })
  await nickname.fill('Ovens')
  await submit.click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.getByRole('link', { name: 'Contoso Bakery' }).click()
  await expect(page.getByRole('row', { name: /^Ovens .* Microsoft 365 Business Basic 12 Active/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Upgrade available for Ovens' })).toBeVisible()

  await page.getByRole('link', { name: 'Ovens' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Microsoft 365 Business Basic')
  await nickname.fill('')
  await submit.click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.getByRole('link', { name: 'Contoso Bakery' }).click()
  await expect(page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' })).toBeVisible()
})

test('what cannot be changed is locked, with the reason', async ({ openApp, page }) => {
  await openApp(
    `/customers/${lucernePublishing.customerId}/subscriptions/${lucernePublishing.subscriptions.standardTrial.id}`,
  )
  const quantity = page.getByRole('spinbutton', { name: 'Quantity' })
  await expect(quantity).toHaveValue('25')
  await expect(quantity).not.toBeEditable()
  await expect(quantity).toHaveAccessibleDescription("A trial's licenses and status are fixed.")
  await expect(page.getByRole('radio', { name: 'Suspended' })).toBeDisabled()

  await page.goto(`/customers/${treyResearch.customerId}/subscriptions/${treyResearch.subscriptions.basic.id}`)
  await expect(quantity).toHaveAccessibleDescription(/still being provisioned/)
  await expect(page.getByRole('textbox', { name: 'Nickname' })).not.toBeEditable()
})

test('add-ons are suspended with their base, and cannot be active alone', async ({
  allowConsoleErrors,
  openApp,
  page,
}) => {
  allowConsoleErrors(/status of 409/)
  const alpine = `/customers/${alpineSkiHouse.customerId}/subscriptions`
  await openApp(`${alpine}/${alpineSkiHouse.subscriptions.basic.id}`)
  await expect(page.getByRole('region', { name: 'Add-ons', exact: true }).getByRole('listitem')).toHaveText(
    'Audio Conferencing, 3 licenses, Active',
  )
  await page.getByRole('radio', { name: 'Suspended' }).check()
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Add-ons', exact: true }).getByRole('listitem')).toHaveText(
    'Audio Conferencing, 3 licenses, Suspended',
  )
  await workerAnswers(page)
  const answer = await page.evaluate(async (path) => {
    const current: object = await (await fetch(path)).json()
    const refused = await fetch(path, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...current, status: 'active' }),
    })
    const { code }: { code: unknown } = await refused.json()
    return { status: refused.status, code }
  }, `/v1${alpine}/${alpineSkiHouse.subscriptions.audioConferencing.id}`)
  expect(answer).toEqual({ status: 409, code: 27_009 })
})
