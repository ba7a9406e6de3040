import type { Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'
import { workerAnswers } from './workerAnswers.ts'

/** What leaves the page for the backend, as method and path. */
function watchRequests(page: Page): readonly string[] {
  const seen: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/v1/')) seen.push(`${request.method()} ${pathname}`)
  })
  return seen
}

const contoso = '/v1/customers/9326fb79-1662-4f70-931d-b719dcfd6b21'

test('the first list and its icons need no worker, and real requests come after it', async ({ openApp, page }) => {
  const seen = watchRequests(page)
  await openApp('/customers?q=Contoso%20Bak')
  const icon = page.getByRole('button', { name: 'Upgrade available for Contoso Bakery', exact: true })
  await expect(icon).toBeVisible()
  expect(seen).toEqual([])

  await workerAnswers(page)
  await page.getByRole('link', { name: 'Contoso Bakery', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Contoso Bakery/)
  await page.reload()
  await expect(page.getByRole('grid', { name: 'Subscriptions', exact: true })).toBeVisible()
  await workerAnswers(page)
  await icon
    .or(page.getByRole('button', { name: /^Upgrade available/ }))
    .first()
    .hover()
  await expect.poll(() => seen.some((request) => request.endsWith('/upgrades'))).toBe(true)
  expect(seen.every((request) => request.startsWith('GET '))).toBe(true)
})

test('an upgrade under way while the worker takes over is carried out once', async ({ openApp, page }) => {
  await openApp('/customers?q=Woodgrove&latency=2500')
  const icon = page.getByRole('button', { name: 'Upgrade available for Woodgrove Bank', exact: true })
  await expect(icon).toBeVisible({ timeout: 20_000 })
  await icon.click()
  await page
    .getByRole('dialog', { name: 'Upgrade now', exact: true })
    .getByRole('button', { name: 'Office 365 Enterprise E3', exact: true })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard', exact: true })
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await workerAnswers(page)
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible({ timeout: 20_000 })
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('link', { name: 'Woodgrove Bank', exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  await expect(grid.getByRole('link', { name: 'Office 365 Enterprise E3', exact: true })).toHaveCount(1)
})

test('whoever else asks is answered by the worker, with what the page would say', async ({
  allowConsoleErrors,
  openApp,
  page,
}) => {
  allowConsoleErrors(/status of 404/)
  await openApp('/customers?customers=23')
  await workerAnswers(page)
  const answers = await page.evaluate(async (path) => {
    const known = await fetch(path)
    const unknown = await fetch('/v1/nothing')
    const asset = await fetch('/config.json')
    const { companyProfile } = await known.json()
    return [known.status, companyProfile.companyName, unknown.status, (await asset.json()).backend]
  }, contoso)
  expect(answers).toEqual([200, 'Contoso Bakery', 404, 'sandbox'])
})

test('a second visit shows its list before it has a worker, and gets one', async ({ openApp, page }) => {
  await openApp('/customers?q=Contoso%20Bak')
  await workerAnswers(page)
  await page.goto('about:blank')
  await openApp('/customers?q=Contoso%20Bak')
  await expect(page.getByRole('link', { name: 'Contoso Bakery', exact: true })).toBeVisible()
  await workerAnswers(page)
})
