import { scenarios } from '#mocks/seed/scenarios.ts'
import { startStaticServer, type StaticServer } from '#scripts/staticServer.ts'

import { expect, test } from './fixtures.ts'

const { contosoBakery } = scenarios
const list = `some/path/customers/${contosoBakery.customerId}/subscriptions`
const details = `${list}/${contosoBakery.subscriptions.basic.id}`

let server: StaticServer
let origin = ''

test.beforeAll(async () => {
  server = await startStaticServer({
    root: `${process.env['E2E_DIST'] ?? 'dist'}-sub-path`,
    base: '/some/path/',
    fallback: '404',
  })
  origin = new URL('/', server.url).href
})

test.afterAll(() => server.close())

test('a deep link opens and reloads under a path, with nothing but 404.html to fall back on', async ({
  allowConsoleErrors,
  openApp,
  page,
}) => {
  // The host answers deep links with status 404 and the application in it.
  allowConsoleErrors(/status of 404.*\/some\/path\/customers\//)
  await openApp(`${origin}${details}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Microsoft 365 Business Basic')
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('20')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('20')

  await page.getByRole('link', { name: 'Contoso Bakery' }).click()
  await expect(page).toHaveURL(`${origin}${list}`)
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).hover()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E1' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('grid', { name: 'Subscriptions' }).getByRole('link')).toHaveText([
    'Office 365 Enterprise E1',
  ])
})

test('the root of the path leads to the customers below it', async ({ openApp, page }) => {
  await openApp(`${origin}some/path/`)
  await expect(page).toHaveURL(`${origin}some/path/customers`)
  await expect(page.getByRole('grid', { name: 'Customers' }).getByRole('link').first()).toBeVisible()
})

test('an unknown address under the path gets the page that says so', async ({ allowConsoleErrors, openApp, page }) => {
  allowConsoleErrors(/status of 404.*\/some\/path\/nowhere/)
  await openApp(`${origin}some/path/nowhere`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await page.getByRole('link', { name: 'All customers' }).click()
  await expect(page).toHaveURL(`${origin}some/path/customers`)
})
