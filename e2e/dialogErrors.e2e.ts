import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'
import { workerAnswers } from './workerAnswers.ts'

/** Every upgrade that leaves the page, as it leaves. */
function countUpgrades(page: Page): { readonly sent: () => number } {
  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/upgrades')) sent += 1
  })
  return { sent: () => sent }
}

async function openBlueYonder(page: Page): Promise<Locator> {
  await workerAnswers(page)
  await page.getByRole('button', { name: 'Upgrade available for Blue Yonder Airlines', exact: true }).click()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await card.getByRole('button', { name: 'Upgrade now', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic', exact: true })
  await expect(dialog.getByText('Confirmed by Partner Center')).toBeVisible()
  return dialog
}

test('without an offer, with bad numbers, then right: nothing typed or chosen is lost on the way', async ({
  page,
  openApp,
}) => {
  const upgrades = countUpgrades(page)
  await openApp('/customers?q=Blue%20Yonder')
  const dialog = await openBlueYonder(page)
  const offers = dialog.getByRole('radiogroup', { name: 'New offer' })
  const licenses = dialog.getByRole('spinbutton', { name: 'Licenses' })
  const transfer = dialog.getByRole('checkbox', { name: 'Move user licenses to the new offer' })
  const submit = dialog.getByRole('button', { name: 'Submit', exact: true })
  await expect(licenses).toHaveValue('300')
  await expect(offers.getByRole('radio', { checked: true })).toHaveCount(0)
  await licenses.fill('301')
  await transfer.uncheck()

  await submit.click()
  await expect(offers).toHaveAccessibleDescription(/Choose an offer/)
  await expect(offers).toHaveAttribute('aria-invalid', 'true')
  await expect(offers.getByRole('radio').first()).toBeFocused()
  await expect(licenses).toHaveValue('301')
  await expect(transfer).not.toBeChecked()

  const standard = offers.getByRole('radio', { name: 'Microsoft 365 Business Standard', exact: true })
  await standard.check()
  await expect(offers).not.toHaveAttribute('aria-invalid', 'true')
  await expect(licenses).toHaveAccessibleDescription(/Enter 300 or less\./)
  await submit.click()
  await expect(licenses).toBeFocused()
  await expect(licenses).toHaveAttribute('aria-invalid', 'true')
  await expect(licenses).toHaveValue('301')

  const wrong = [
    { text: '', message: /Enter the number of licenses\./ },
    { text: '12.5', message: /Enter a whole number\./ },
    { text: '1e2', message: /Enter a whole number\./ },
    { text: 'twelve', message: /Enter a whole number\./ },
    { text: '0', message: /Enter 1 or more\./ },
    { text: '-3', message: /Enter (1 or more|a whole number)\./ },
    { text: '99999999999999999999', message: /Enter 300 or less\./ },
  ]
  for (const { text, message } of wrong) {
    await licenses.fill(text)
    await submit.click()
    await expect(licenses).toHaveAccessibleDescription(message)
    await expect(licenses).toHaveAttribute('aria-invalid', 'true')
    await expect(licenses).toHaveValue(text)
    await expect(standard).toBeChecked()
  }
  expect(upgrades.sent()).toBe(0)

  // The same number is fine for an offer without that limit.
  await licenses.fill('301')
  await expect(licenses).toHaveAttribute('aria-invalid', 'true')
  await offers.getByRole('radio', { name: 'Office 365 Enterprise E1', exact: true }).check()
  await expect(licenses).not.toHaveAttribute('aria-invalid', 'true')
  await expect(transfer).not.toBeChecked()
  await submit.click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expect(dialog.getByRole('group', { name: 'New subscription' })).toContainText('301 licenses')
  expect(upgrades.sent()).toBe(1)
})

test('300 licenses are accepted where 300 is the limit', async ({ page, openApp }) => {
  await openApp('/customers?q=Blue%20Yonder')
  const dialog = await openBlueYonder(page)
  await dialog.getByRole('radio', { name: 'Microsoft 365 Business Standard', exact: true }).check()
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(dialog.getByRole('group', { name: 'New subscription' })).toContainText('300 licenses')
})

test('a submit that the backend turns away leaves everything as it was, and Retry sends it again', async ({
  page,
  openApp,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 403/)
  const upgrades = countUpgrades(page)
  await openApp('/customers?q=Blue%20Yonder')
  const dialog = await openBlueYonder(page)
  const e5 = dialog.getByRole('radio', { name: 'Office 365 Enterprise E5', exact: true })
  await e5.check()
  await dialog.getByRole('spinbutton', { name: 'Licenses' }).fill('450')
  await dialog.getByRole('checkbox', { name: 'Move user licenses to the new offer' }).uncheck()
  await workerAnswers(page)
  const actAs = (role: string) =>
    page.evaluate(async (name) => {
      const body = JSON.stringify({ role: name })
      const headers = { 'Content-Type': 'application/json' }
      return (await fetch('/sandbox/settings', { method: 'PATCH', headers, body })).status
    }, role)
  expect(await actAs('Billing admin')).toBe(200)
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()

  const alert = dialog.getByRole('alert')
  await expect(alert).toContainText('The upgrade was not submitted.')
  await expect(alert).toContainText('403 900150')
  await expect(alert).toContainText('Request ID')
  await expect(e5).toBeChecked()
  await expect(dialog.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('450')
  await expect(dialog.getByRole('checkbox', { name: 'Move user licenses to the new offer' })).not.toBeChecked()

  expect(await actAs('Sales agent')).toBe(200)
  await alert.getByRole('button', { name: 'Retry', exact: true }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expect(dialog.getByRole('group', { name: 'New subscription' })).toContainText('450 licenses')
  expect(upgrades.sent()).toBe(2)
})
