import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'

const { contosoBakery, fabrikamLegal } = scenarios
const contoso = `/customers/${contosoBakery.customerId}`

test('an address that is none says so, and leads back', async ({ openApp, page }) => {
  for (const path of ['/nowhere', '/customer', `${contoso}/orders`, `${contoso}/subscriptions/a/b`]) {
    await openApp(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    await expect(page).toHaveTitle('Page not found - Upgrade Center')
  }
  await page.getByRole('link', { name: 'All customers' }).click()
  await expect(page).toHaveURL(/\/customers$/)
  await expect(page.getByRole('grid', { name: 'Customers' })).toBeVisible()
})

test('an unknown customer has a page that says so, and leads back', async ({ allowConsoleErrors, openApp, page }) => {
  allowConsoleErrors(/status of 40[04]/)
  for (const id of ['00000000-0000-4000-8000-000000000000', 'not-a-guid', '%3Cb%3E']) {
    for (const path of ['', `/${contosoBakery.subscriptions.basic.id}`]) {
      await openApp(`/customers/${id}/subscriptions${path}`)
      await expect(page.getByRole('heading', { level: 1 }), id).toHaveText('Unknown customer')
      await expect(page).toHaveTitle('Unknown customer - Upgrade Center')
      await expect(page.getByText('No customer of yours has this ID')).toBeVisible()
    }
  }
  await page.getByRole('link', { name: 'All customers' }).click()
  await expect(page.getByRole('grid', { name: 'Customers' })).toBeVisible()
})

test("an unknown subscription, also another customer's, has a page that says so", async ({ openApp, page }) => {
  for (const id of ['00000000-0000-4000-8000-000000000000', fabrikamLegal.subscriptions.appsForBusiness.id, 'x']) {
    await openApp(`${contoso}/subscriptions/${id}`)
    await expect(page.getByRole('heading', { level: 1 }), id).toHaveText('Unknown subscription')
    await expect(page).toHaveTitle('Unknown subscription - Upgrade Center')
    await expect(page.getByText('Contoso Bakery has no subscription with this ID')).toBeVisible()
  }
  await page.getByRole('link', { name: 'Subscriptions of Contoso Bakery' }).click()
  await expect(page.getByRole('link', { name: 'Microsoft 365 Business Basic' })).toBeVisible()
})

test('ids in the address are read in either case', async ({ openApp, page }) => {
  await openApp(
    `/customers/${contosoBakery.customerId.toUpperCase()}/subscriptions/${contosoBakery.subscriptions.basic.id.toLowerCase()}`,
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Microsoft 365 Business Basic')
})

test('/ leads to the customers, and a customer to its subscriptions', async ({ openApp, page }) => {
  await openApp('/')
  await expect(page).toHaveURL(/\/customers$/)
  await expect(page).toHaveTitle('Customers - Upgrade Center')
  await page.goto(contoso)
  await expect(page).toHaveURL(new RegExp(`${contoso}/subscriptions$`))
  await expect(page).toHaveTitle('Contoso Bakery | Subscriptions - Upgrade Center')
})
