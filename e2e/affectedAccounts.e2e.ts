import { readFile } from 'node:fs/promises'

import { expect, test } from './fixtures.ts'

const rows = [
  [
    'Front Desk',
    'front.desk@northwind-traders.example',
    'Exchange Online (Plan 1) and Exchange Online (Plan 2)',
    'Conflicting services',
    'Remove the license with the other service, then assign the new one.',
  ],
  [
    'Night Shift',
    'night.shift@northwind-traders.example',
    'Office 365 Enterprise E3',
    'No usage location, or one where the service is not allowed',
    "Set the account's usage location, then assign the license.",
  ],
  [
    'Accounts Payable',
    'accounts.payable@northwind-traders.example',
    'Office 365 Enterprise E3',
    'No license left',
    'Add a license, then assign it to the account.',
  ],
] as const

const csv = [
  '\uFEFFAccount,Email,Service,Problem,What to do',
  'Front Desk,front.desk@northwind-traders.example,Exchange Online (Plan 1) and Exchange Online (Plan 2),Conflicting services,"Remove the license with the other service, then assign the new one."',
  'Night Shift,night.shift@northwind-traders.example,Office 365 Enterprise E3,"No usage location, or one where the service is not allowed","Set the account\'s usage location, then assign the license."',
  'Accounts Payable,accounts.payable@northwind-traders.example,Office 365 Enterprise E3,No license left,"Add a license, then assign it to the account."',
  '',
].join('\r\n')

test('three accounts keep their old place, and the CSV file says the same', async ({ page, openApp }) => {
  await openApp('/customers?q=Northwind')
  await page.getByRole('button', { name: 'Upgrade available for Northwind Traders', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Upgrade now', exact: true })
    .getByRole('button', { name: 'Office 365 Enterprise E3', exact: true })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard', exact: true })
  await expect(dialog.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('37')
  await expect(dialog.getByText('40 users have this license now. 3 users will have no license.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()

  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expect(dialog.getByText('3 accounts were not moved to the new offer.')).toBeVisible()
  const table = dialog.getByRole('table', { name: 'Affected accounts' })
  await expect(table.getByRole('columnheader')).toHaveText(['Account', 'Email', 'Service', 'Problem', 'What to do'])
  await expect(table.getByRole('row')).toHaveCount(4)
  for (const [index, texts] of rows.entries()) {
    await expect(
      table
        .getByRole('row')
        .nth(index + 1)
        .getByRole('cell'),
    ).toHaveText(texts)
  }
  await expect(dialog.getByRole('link', { name: 'Problems in reassigning licenses' })).toHaveAttribute(
    'href',
    'https://go.microsoft.com/fwlink/p/?LinkId=723576',
  )

  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download CSV' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('Affected accounts Northwind Traders.csv')
  expect(await readFile(await download.path(), 'utf8')).toBe(csv)
})

test('no account is left over when the licenses are not moved, or nothing is in their way', async ({
  page,
  openApp,
}) => {
  await openApp('/customers?q=Northwind')
  await page.getByRole('button', { name: 'Upgrade available for Northwind Traders', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Upgrade now', exact: true })
    .getByRole('button', { name: 'Office 365 Enterprise E5', exact: true })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard', exact: true })
  await dialog.getByRole('checkbox', { name: 'Move user licenses to the new offer' }).uncheck()
  await expect(dialog.getByText('3 users will have no license.')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expect(dialog.getByRole('table', { name: 'Affected accounts' })).toHaveCount(0)
})

test('with licenses for everybody, two accounts are still affected', async ({ page, openApp }) => {
  await openApp('/customers?q=Northwind')
  await page.getByRole('button', { name: 'Upgrade available for Northwind Traders', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Upgrade now', exact: true })
    .getByRole('button', { name: 'Office 365 Enterprise E3', exact: true })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard', exact: true })
  await dialog.getByRole('spinbutton', { name: 'Licenses' }).fill('40')
  await expect(dialog.getByText('40 users have this license now.')).toBeVisible()
  await expect(dialog.getByText(/will have no license/)).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  const table = dialog.getByRole('table', { name: 'Affected accounts' })
  await expect(table.getByRole('row')).toHaveCount(3)
  await expect(table.getByRole('row').nth(1)).toContainText('Front Desk')
  await expect(table.getByRole('row').nth(2)).toContainText('Night Shift')
})
