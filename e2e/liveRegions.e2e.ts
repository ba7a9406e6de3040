import { scenarios } from '#mocks/seed/scenarios.ts'

import { collectAnnouncements } from './announcements.ts'
import { expect, test } from './fixtures.ts'

const { contosoBakery, humongousInsurance, northwindTraders } = scenarios

test('a search says once how many customers it found', async ({ openApp, page }) => {
  await openApp('/customers?customers=23')
  await expect(page.getByRole('link', { name: 'Contoso Bakery' })).toBeVisible()
  const announcements = await collectAnnouncements(page)
  const search = page.getByRole('searchbox', { name: 'Search customers' })
  await search.pressSequentially('co')
  await expect.poll(announcements).toEqual(['3 customers found'])
  await search.fill('contoso bakery')
  await expect.poll(announcements).toEqual(['3 customers found', '1 customer found'])
  await search.fill('nobody at all')
  await expect.poll(announcements).toEqual(['3 customers found', '1 customer found', 'No customers found'])
  // Nothing else speaks of it.
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveCount(0)
})

test('an upgrade is submitted once and complete once, in the dialog', async ({ openApp, page }) => {
  await page.clock.setFixedTime('2026-11-20T09:10:00Z')
  await openApp(`/customers/${northwindTraders.customerId}/subscriptions`)
  await page.getByRole('button', { name: /^Upgrade available for/ }).click()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E5' })
    .click()
  const announcements = await collectAnnouncements(page)
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard' })
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(dialog.getByRole('group', { name: 'Result' })).toBeFocused()
  await expect.poll(announcements).toEqual(['Upgrade submitted'])
  await page.clock.setFixedTime('2026-11-20T09:10:05Z')
  await expect.poll(announcements).toEqual(['Upgrade submitted', 'Upgrade complete'])
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Upgrades under way' }).getByText('Upgrade complete')).toBeVisible()
  expect(await announcements()).toEqual(['Upgrade submitted', 'Upgrade complete'])
})

test('and complete once in the corner, when the dialog was closed before', async ({ openApp, page }) => {
  await page.clock.setFixedTime('2026-11-20T09:10:00Z')
  await openApp(`/customers/${contosoBakery.customerId}/subscriptions`)
  await page.getByRole('button', { name: /^Upgrade available for/ }).click()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E1' })
    .click()
  const announcements = await collectAnnouncements(page)
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(dialog).toBeHidden()
  await page.clock.setFixedTime('2026-11-20T09:10:05Z')
  await expect.poll(announcements).toEqual(['Upgrade submitted', 'Upgrade complete'])
})

test('a filter, a copied ID and a theme are each said once', async ({ context, openApp, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openApp(`/customers/${humongousInsurance.customerId}/subscriptions`)
  const announcements = await collectAnnouncements(page)
  await page.getByRole('combobox', { name: 'Status' }).selectOption('Suspended')
  await expect.poll(announcements).toEqual(['5 subscriptions shown'])
  await page.getByRole('button', { name: 'Theme: System' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect.poll(announcements).toEqual(['5 subscriptions shown', 'Theme: Dark'])

  await openApp(`/customers/${contosoBakery.customerId}/subscriptions/${contosoBakery.subscriptions.basic.id}`)
  const onDetails = await collectAnnouncements(page)
  await page.getByRole('button', { name: 'Copy Subscription ID' }).click()
  await expect.poll(onDetails).toEqual(['subscription ID copied'])
})
