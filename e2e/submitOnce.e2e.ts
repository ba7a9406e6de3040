import { expect, test } from './fixtures.ts'
import { workerAnswers } from './workerAnswers.ts'

test('a double click submits once', async ({ page, openApp }) => {
  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/upgrades')) sent += 1
  })
  await openApp('/customers?q=Woodgrove')
  await workerAnswers(page)
  await page.getByRole('button', { name: 'Upgrade available for Woodgrove Bank', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Upgrade now', exact: true })
    .getByRole('button', { name: 'Office 365 Enterprise E3', exact: true })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard', exact: true })
  await dialog.getByRole('button', { name: 'Submit', exact: true }).dblclick()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await page.clock.fastForward(5_000)
  await expect(dialog.getByRole('group', { name: 'Progress' }).getByText('Active')).toBeVisible()
  expect(sent).toBe(1)
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()

  await page.getByRole('link', { name: 'Woodgrove Bank', exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  await expect(grid.getByRole('row')).toHaveCount(2)
  await expect(grid.getByRole('link', { name: 'Office 365 Enterprise E3', exact: true })).toHaveCount(1)
})
