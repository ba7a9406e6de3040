import { expect, test } from './fixtures.ts'

test('2018, 21Vianet: from the notice on the Details page, with the number of licenses typed', async ({
  page,
  openApp,
}) => {
  await openApp('/customers?pack=21vianet-2018&q=Fabrikam%20China')
  await expect(page.getByRole('contentinfo')).toContainText('Partner Center operated by 21Vianet, October 2018')
  await page.getByRole('link', { name: 'Fabrikam China', exact: true }).click()
  await page.getByRole('link', { name: 'Office 365 Business Premium', exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Subscriptions | Office 365 Business Premium', exact: true }),
  ).toBeVisible()
  await expect(
    page.getByText('You can upgrade this subscription to one with more services and more seats.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Upgrade now', exact: true }).click()

  const dialog = page.getByRole('dialog', { name: 'Upgrade Office 365 Business Premium', exact: true })
  const offers = dialog.getByRole('radiogroup', { name: 'New offer' })
  await expect(offers.getByRole('radio')).toHaveCount(1)
  await expect(offers.getByRole('radio', { name: 'Office 365 Enterprise E3', exact: true })).toBeChecked()
  const licenses = dialog.getByRole('spinbutton', { name: 'Licenses' })
  await expect(licenses).toHaveValue('')
  await expect(dialog.getByText('50 licenses', { exact: false }).first()).toBeVisible()
  await expect(licenses).not.toHaveAttribute('aria-invalid', 'true')

  const submit = dialog.getByRole('button', { name: 'Submit', exact: true })
  await submit.click()
  await expect(licenses).toBeFocused()
  await expect(licenses).toHaveAttribute('aria-invalid', 'true')
  await expect(licenses).toHaveAccessibleDescription(/Enter the number of licenses\./)
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toHaveCount(0)

  await page.keyboard.type('55')
  await expect(licenses).not.toHaveAttribute('aria-invalid', 'true')
  await submit.click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expect(dialog.getByRole('group', { name: 'New subscription' })).toContainText('55 licenses')
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()

  await page.getByRole('link', { name: 'Fabrikam China', exact: true }).click()
  const row = page.getByRole('grid', { name: 'Subscriptions', exact: true }).getByRole('row', { name: /Enterprise E3/ })
  await expect(row.getByRole('gridcell', { name: '55', exact: true })).toBeVisible()
  await page.clock.fastForward(5_000)
  await expect(row.getByRole('gridcell', { name: 'Active', exact: true })).toBeVisible()
})

test('2018, 21Vianet: the list leads to the same dialog, the other editions know nothing of it', async ({
  page,
  openApp,
}) => {
  await openApp('/customers?pack=21vianet-2018&q=Relecloud')
  await page.getByRole('button', { name: 'Upgrade available for Relecloud 上海', exact: true }).click()
  const group = page
    .getByRole('dialog', { name: 'Upgrade now', exact: true })
    .getByRole('group', { name: 'Office 365 Business Essentials', exact: true })
  await group.getByRole('button', { name: 'Office 365 Enterprise E1', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Office 365 Business Essentials', exact: true })
  await expect(dialog.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('')
  await dialog.getByRole('spinbutton', { name: 'Licenses' }).fill('14')
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()

  await openApp('/customers?pack=worldwide-2020&q=Relecloud')
  await expect(page.getByText('No customer matches "Relecloud"')).toBeVisible()
  await openApp('/customers?pack=21vianet-2018&q=Relecloud')
  await page.getByRole('link', { name: 'Relecloud 上海', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Office 365 Enterprise E1', exact: true })).toBeVisible()
})
