import { expect, test } from './fixtures.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

test('tap the icon, tap the offer, tap Submit', async ({ page, openApp }) => {
  await openApp('/customers?q=Northwind')
  await page.getByRole('button', { name: 'Upgrade available for Northwind Traders', exact: true }).tap()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await expect(card.getByRole('group', { name: 'Microsoft 365 Business Standard', exact: true })).toBeVisible()
  await card.getByRole('button', { name: 'Office 365 Enterprise E5', exact: true }).tap()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard', exact: true })
  await expect(dialog.getByRole('radio', { name: 'Office 365 Enterprise E5', exact: true })).toBeChecked()
  await dialog.getByRole('radio', { name: 'Office 365 Enterprise E3', exact: true }).tap()
  await expect(dialog.getByRole('radio', { name: 'Office 365 Enterprise E3', exact: true })).toBeChecked()
  await dialog.getByRole('button', { name: 'Submit', exact: true }).tap()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  const table = dialog.getByRole('table', { name: 'Affected accounts' })
  await expect(table.getByRole('row', { name: /Front Desk .*Conflicting services/ })).toBeVisible()
  // Each account is a card as wide as the screen allows.
  expect((await table.getByRole('row', { name: /Front Desk/ }).boundingBox())?.width).toBeGreaterThan(300)
  await dialog.getByRole('button', { name: 'Close', exact: true }).tap()
  await expect(dialog).toBeHidden()
  await page.getByRole('link', { name: 'Northwind Traders', exact: true }).tap()
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  await expect(grid.getByRole('link', { name: 'Office 365 Enterprise E3', exact: true })).toBeVisible()
  await expect(grid.getByRole('row', { name: /Microsoft 365 Business Standard/ })).toHaveCount(0)
})

test('a tap beside the card closes it', async ({ page, openApp }) => {
  await openApp('/customers?q=Northwind')
  const icon = page.getByRole('button', { name: 'Upgrade available for Northwind Traders', exact: true })
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await icon.tap()
  await expect(card).toBeVisible()
  await page.getByRole('heading', { level: 1, name: 'Customers' }).tap()
  await expect(card).toHaveCount(0)
})
