import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

async function openDialog(page: Page, offer: string): Promise<Locator> {
  await page.getByRole('button', { name: "Upgrade available for Margie's Travel", exact: true }).click()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await card.getByRole('button', { name: offer, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic', exact: true })
  await expect(dialog.getByText('Confirmed by Partner Center')).toBeVisible()
  return dialog
}

const offers = [
  'Microsoft 365 Business Standard',
  'Office 365 Enterprise E1',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
]

test('a colleague was faster: the refusal is told, and every screen shows the new state', async ({ page, openApp }) => {
  await openApp('/customers?q=Margie')
  const dialog = await openDialog(page, 'Office 365 Enterprise E3')
  for (const name of offers) {
    await expect(dialog.getByRole('radio', { name, exact: true })).toHaveAttribute('aria-disabled', 'false')
  }
  await dialog.getByRole('checkbox', { name: 'Move user licenses to the new offer' }).uncheck()
  await dialog.getByRole('spinbutton', { name: 'Licenses' }).fill('11')
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()

  const alert = dialog.getByRole('alert').filter({ hasText: 'refused' })
  await expect(alert).toContainText('Partner Center refused the upgrade. Nothing was changed.')
  await expect(alert.getByRole('listitem')).toHaveText(['The subscription is not active. Status: Deleted.'])
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toHaveCount(0)
  // What was chosen stays; what can be chosen is as it is now.
  await expect(dialog.getByRole('checkbox', { name: 'Move user licenses to the new offer' })).not.toBeChecked()
  await expect(dialog.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('11')
  for (const name of offers) {
    const radio = dialog.getByRole('radio', { name, exact: true })
    await expect(radio).toHaveAttribute('aria-disabled', 'true')
    await expect(radio).toHaveAccessibleDescription(/The subscription is not active\. Status: Deleted\./)
  }

  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(page.getByRole('button', { name: "Upgrade available for Margie's Travel", exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: "Margie's Travel", exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  await expect(grid.getByRole('row')).toHaveCount(2)
  const row = grid.getByRole('row', { name: /Office 365 Enterprise E1/ })
  await expect(row.getByRole('gridcell', { name: '9', exact: true })).toBeVisible()
  await page.clock.fastForward(5_000)
  await expect(row.getByRole('gridcell', { name: 'Active', exact: true })).toBeVisible()
})

test('the offer that the colleague took is refused for two reasons', async ({ page, openApp }) => {
  await openApp('/customers?q=Margie')
  const dialog = await openDialog(page, 'Office 365 Enterprise E1')
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  const alert = dialog.getByRole('alert').filter({ hasText: 'refused' })
  await expect(alert.getByRole('listitem')).toHaveText([
    'The subscription is not active. Status: Deleted.',
    'The customer already has this offer.',
  ])
})
