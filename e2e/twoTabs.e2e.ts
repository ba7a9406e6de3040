import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'

const { contosoBakery } = scenarios
const list = `/customers/${contosoBakery.customerId}/subscriptions`
const basic = `${list}/${contosoBakery.subscriptions.basic.id}`

test('an upgrade in one tab shows in the other at once, in list and details', async ({ openApp, openTab, page }) => {
  await openApp('/customers?q=Contoso')
  const otherList = await openTab(list)
  const otherDetails = await openTab(basic)
  await expect(
    otherList.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }),
  ).toBeVisible()
  await expect(otherDetails.getByRole('button', { name: 'Upgrade now' })).toBeVisible()

  await page.bringToFront()
  await page.getByRole('button', { name: 'Upgrade available for Contoso Bakery' }).hover()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E1' })
    .click()
  await page
    .getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
    .getByRole('button', { name: 'Submit' })
    .click()
  await expect(page.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()

  await expect(otherList.getByRole('row', { name: /^Office 365 Enterprise E1 .* 12 (Pending|Active)/ })).toBeVisible()
  await expect(otherList.getByRole('link', { name: 'Microsoft 365 Business Basic' })).toBeHidden()
  await expect(otherDetails.getByRole('definition').first()).toHaveText('Deleted')
  await expect(otherDetails.getByRole('button', { name: 'Upgrade now' })).toBeHidden()

  await page.clock.fastForward(5_000)
  await expect(otherList.getByRole('row', { name: /^Office 365 Enterprise E1 .* 12 Active/ })).toBeVisible()
  await otherList.bringToFront()
  await otherList.getByRole('link', { name: 'Office 365 Enterprise E1' }).click()
  await expect(otherList.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Office 365 Enterprise E1')
  await expect(otherList.getByRole('definition').first()).toHaveText('Active')
})

test('a change in one tab shows in the other while it is typing, and nothing typed is lost', async ({
  openApp,
  openTab,
  page,
}) => {
  await openApp(basic)
  const other = await openTab(basic)
  await page.bringToFront()
  await page.getByRole('textbox', { name: 'Nickname' }).fill('Ovens')
  await other.bringToFront()
  await other.getByRole('spinbutton', { name: 'Quantity' }).fill('20')
  await other.getByRole('button', { name: 'Submit' }).click()
  await expect(other.getByText('The subscription was changed.')).toBeVisible()

  await page.bringToFront()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('20')
  await expect(page.getByRole('textbox', { name: 'Nickname' })).toHaveValue('Ovens')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await expect(other.getByRole('textbox', { name: 'Nickname' })).toHaveValue('Ovens')
  await expect(other.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('20')
})

test('a dialog whose subscription another tab suspends says so, and submits nothing', async ({
  openApp,
  openTab,
  page,
}) => {
  await openApp(list)
  const other = await openTab(basic)
  await page.bringToFront()
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).hover()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E3' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await expect(dialog.getByRole('radio', { name: 'Office 365 Enterprise E3' })).toBeChecked()
  await dialog.getByRole('spinbutton', { name: 'Licenses' }).fill('15')

  await other.bringToFront()
  await other.getByRole('radio', { name: 'Suspended' }).check()
  await other.getByRole('button', { name: 'Submit' }).click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).click()
  await expect(other.getByText('The subscription was changed.')).toBeVisible()

  await page.bringToFront()
  for (const offer of [
    'Microsoft 365 Business Standard',
    'Office 365 Enterprise E1',
    'Office 365 Enterprise E3',
    'Office 365 Enterprise E5',
  ]) {
    const radio = dialog.getByRole('radio', { name: offer })
    await expect(radio).toHaveAttribute('aria-disabled', 'true')
    await expect(radio).toHaveAccessibleDescription(/The subscription is not active\. Status: Suspended\./)
  }
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByText('Choose an offer')).toBeVisible()
  await expect(dialog.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('15')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('row', { name: /^Microsoft 365 Business Basic .* 12 Suspended/ })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Subscriptions' }).getByRole('link')).toHaveCount(1)
})

test('a submit that another tab overtakes is refused by the service, and the dialog says why', async ({
  openApp,
  openTab,
  page,
}) => {
  // This tab's backend takes two seconds for everything: time for the other tab to be faster.
  await openApp(`${list}?latency=2000`)
  const other = await openTab(basic)
  await other.getByRole('radio', { name: 'Suspended' }).check()
  await page.bringToFront()
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).hover()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E3' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await expect(dialog.getByText('Confirmed by Partner Center')).toBeVisible()
  await other.bringToFront()
  await other.getByRole('button', { name: 'Submit' }).click()
  const confirm = other.getByRole('alertdialog').getByRole('button', { name: 'Suspend' })
  await expect(confirm).toBeVisible()
  await page.bringToFront()
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await other.bringToFront()
  await confirm.click()

  await expect(dialog.getByText('Partner Center refused the upgrade. Nothing was changed.')).toBeVisible()
  await expect(
    dialog.getByRole('alert', { name: 'Partner Center refused the upgrade. Nothing was changed.' }),
  ).toContainText('The subscription is not active. Status: Suspended.')
  await expect(other.getByRole('definition').first()).toHaveText('Suspended')
})
