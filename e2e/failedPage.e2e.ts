import type { Page } from '@playwright/test'

import { startStaticServer } from '#scripts/staticServer.ts'

import { type FailingService, startFailingService } from './failingService.ts'
import { expect, test as base } from './fixtures.ts'
import { adventureWorks } from './liveAnswers.ts'

const test = base.extend<{ readonly service: FailingService; readonly origin: string }>({
  service: async ({ page: _page }, use) => {
    const service = await startFailingService()
    await use(service)
    await service.close()
  },
  origin: async ({ service, allowConsoleErrors }, use) => {
    allowConsoleErrors(/status of 400/)
    const config = JSON.stringify({ backend: 'live', apiBaseUrl: service.apiBaseUrl })
    const overrides = { '/config.json': config }
    const server = await startStaticServer({ root: process.env['E2E_DIST'] ?? 'dist', overrides })
    await use(server.url.replace(/\/$/, ''))
    await server.close()
  },
})

function customers(page: Page) {
  return page.getByRole('grid', { name: 'Customers' })
}

const laterPages = /\/v1\/customers\?.*offset=/

/** Past the first hundred, whose last rows stay above. */
async function scrollToThe(page: Page, row: number) {
  await page.getByRole('main').evaluate((main, top) => {
    main.scrollTop = top
  }, row * 44)
}

function animations(page: Page) {
  return customers(page).evaluate(
    (grid) => grid.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length,
  )
}

// Movement is what is looked at here.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

test('a page of customers that fails says so in view, stands still, and Retry goes on', async ({
  openApp,
  origin,
  page,
  service,
}) => {
  service.refuse(laterPages)
  await openApp(`${origin}/customers`)
  await expect(customers(page)).toHaveAttribute('aria-rowcount', '501')
  await expect(page.getByRole('link', { name: 'Customer 001', exact: true })).toBeVisible()
  await scrollToThe(page, 250)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('More customers could not be read.')
  await expect(alert).toBeInViewport({ ratio: 1 })
  expect(await animations(page)).toBe(0)

  service.refuse(undefined)
  await alert.getByRole('button', { name: 'Retry' }).press('Enter')
  await expect(page.getByRole('link', { name: 'Customer 250', exact: true })).toBeInViewport()
  await expect(alert).toBeHidden()
  // The button took the focus with it: the list has it now, not the page.
  await expect(customers(page).getByRole('row').nth(1)).toBeFocused()
})

test('scrolling again tries a failed page once more', async ({ openApp, origin, page, service }) => {
  service.refuse(laterPages)
  await openApp(`${origin}/customers`)
  await expect(page.getByRole('link', { name: 'Customer 001', exact: true })).toBeVisible()
  await scrollToThe(page, 150)
  const alert = page.getByRole('alert')
  await expect(alert).toBeVisible()
  expect(service.refusals()).toBe(1)
  await page.clock.runFor(1_000)
  await scrollToThe(page, 152)
  await expect.poll(service.refusals).toBe(2)
  await expect(alert).toBeInViewport({ ratio: 1 })

  service.refuse(undefined)
  await page.clock.runFor(1_000)
  await scrollToThe(page, 150)
  await expect(page.getByRole('link', { name: 'Customer 152', exact: true })).toBeInViewport()
  await expect(alert).toBeHidden()
})

test('a Details page without its subscription keeps its heading, its title and the way back', async ({
  openApp,
  origin,
  page,
  service,
}) => {
  service.refuse(/\/subscriptions$/)
  await openApp(`${origin}/customers/${adventureWorks.id}/subscriptions/${adventureWorks.basicId}`)
  await expect(page.getByRole('alert')).toContainText('The subscription could not be read.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions')
  await expect(page).toHaveTitle('Subscription - Upgrade Center')
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link')).toHaveText([
    'Customers',
    'Adventure Works',
  ])
  service.refuse(undefined)
  await page.getByRole('button', { name: 'Retry' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Microsoft 365 Business Basic')
})

test('the eligibility panel that could not be checked has a Retry of its own', async ({
  openApp,
  origin,
  page,
  service,
}) => {
  service.refuse(/\/subscribedskus$/)
  await openApp(`${origin}/customers/${adventureWorks.id}/subscriptions/${adventureWorks.basicId}`)
  const panel = page.getByRole('region', { name: 'Upgrade eligibility', exact: true })
  await expect(panel).toContainText('Could not be checked: what the rules look at could not be read.')
  service.refuse(undefined)
  await panel.getByRole('button', { name: 'Retry', exact: true }).click()
  await expect(panel.getByRole('table', { name: 'New offers and the conditions of each' })).toBeVisible()
})
