import { expect, test } from './fixtures.ts'

test('two clicks from hover to submitted, and every list is right at once', async ({ page, openApp }) => {
  await openApp('/customers?q=Contoso%20Bak')
  const icon = page.getByRole('button', { name: 'Upgrade available for Contoso Bakery', exact: true })
  // The clock stands still from here on, so that provisioning lasts as long as the test looks at it.
  await expect(icon).toBeVisible()
  await page.clock.setFixedTime('2026-11-20T09:10:00Z')

  await icon.hover()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  const group = card.getByRole('group', { name: 'Microsoft 365 Business Basic', exact: true })
  await expect(group).toContainText('12 licenses')
  const offer = group.getByRole('button', { name: 'Office 365 Enterprise E3', exact: true })
  await expect(offer).toHaveAccessibleDescription(/^Adds Exchange Online, SharePoint Online, Office desktop apps/)
  await offer.click()

  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic', exact: true })
  await expect(dialog.getByRole('radio', { name: 'Office 365 Enterprise E3', exact: true })).toBeChecked()
  await expect(dialog.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('12')
  await expect(dialog.getByText('From 1 to 10,000,000.')).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: 'Move user licenses to the new offer' })).toBeChecked()
  await expect(dialog.getByText('12 users have this license now.')).toBeVisible()
  await expect(dialog.getByText('The upgrade cannot be undone.')).toBeVisible()
  await expect(
    dialog.getByText(
      /The old subscription is canceled with a prorated credit, and the new one starts now and ends on [A-Z][a-z]+ \d+, 202\d\./,
    ),
  ).toBeVisible()
  await expect(dialog.getByRole('link', { name: 'Common billing scenarios' })).toBeVisible()
  await expect(dialog.getByText('Confirmed by Partner Center')).toBeVisible()
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()

  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expect(dialog.getByRole('progressbar', { name: 'Provisioning' })).toBeVisible()
  const before = dialog.getByRole('group', { name: 'Old subscription' })
  await expect(before.getByRole('link', { name: 'Microsoft 365 Business Basic', exact: true })).toBeVisible()
  await expect(before).toContainText('12 licenses')
  const after = dialog.getByRole('group', { name: 'New subscription' })
  await expect(after.getByRole('link', { name: 'Office 365 Enterprise E3', exact: true })).toBeVisible()
  await expect(after).toContainText('12 licenses')
  await expect(dialog.getByRole('table', { name: 'Affected accounts' })).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Request delegated admin privileges' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(dialog).toBeHidden()

  // The progress goes on after closing.
  const activity = page.getByRole('region', { name: 'Upgrades under way' })
  await expect(activity.getByRole('progressbar', { name: 'Provisioning Office 365 Enterprise E3' })).toBeVisible()
  await expect(icon).toHaveCount(0)
  await page.getByRole('link', { name: 'Contoso Bakery', exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  await expect(grid.getByRole('row')).toHaveCount(2)
  const row = grid.getByRole('row', { name: /Office 365 Enterprise E3/ })
  await expect(row.getByRole('gridcell', { name: 'Pending', exact: true })).toBeVisible()
  await expect(activity.getByRole('progressbar')).toBeVisible()

  await page.clock.setFixedTime('2026-11-20T09:10:04.900Z')
  await expect(row.getByRole('gridcell', { name: 'Pending', exact: true })).toBeVisible()
  await page.clock.setFixedTime('2026-11-20T09:10:05Z')
  await expect(row.getByRole('gridcell', { name: 'Active', exact: true })).toBeVisible()
  await expect(activity.getByText('Upgrade complete')).toBeVisible()
  await expect(activity.getByRole('progressbar')).toHaveCount(0)

  await page.getByRole('combobox', { name: 'Status' }).selectOption('Deleted')
  const gone = grid.getByRole('row', { name: /Microsoft 365 Business Basic/ })
  await expect(gone.getByRole('gridcell', { name: 'Deleted', exact: true })).toBeVisible()
  await expect(grid.getByRole('row')).toHaveCount(2)
})

test('Provisioning turns to Active in the dialog, and the new subscription is one click away', async ({
  page,
  openApp,
}) => {
  await openApp('/customers?q=School%20of%20Fine')
  const icon = page.getByRole('button', { name: 'Upgrade available for School of Fine Art', exact: true })
  await expect(icon).toBeVisible()
  await page.clock.setFixedTime('2026-11-20T09:10:00Z')
  await icon.hover()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await card.getByRole('button', { name: 'Microsoft 365 Business Standard', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic', exact: true })
  await expect(dialog.getByText('From 1 to 300.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(dialog.getByRole('group', { name: 'Progress' }).getByText('Provisioning')).toBeVisible()
  await page.clock.setFixedTime('2026-11-20T09:10:05Z')
  await expect(dialog.getByRole('group', { name: 'Progress' }).getByText('Active')).toBeVisible()
  await expect(dialog.getByRole('progressbar')).toHaveCount(0)

  await dialog.getByRole('link', { name: 'Microsoft 365 Business Standard', exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Subscriptions | Microsoft 365 Business Standard', exact: true }),
  ).toBeVisible()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('10')
})
