import type { Page } from '@playwright/test'

import { expect } from './fixtures.ts'
import { adventureWorks, cityPower } from './liveAnswers.ts'
import { type Live, test } from './liveTest.ts'
import { readDownload } from './readDownload.ts'
import { workerAnswers } from './workerAnswers.ts'

const list = `/customers/${adventureWorks.id}/subscriptions`

async function openDialog(page: Page, offer: string) {
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).hover()
  await page.getByRole('dialog', { name: 'Upgrade now' }).getByRole('button', { name: offer }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await expect(dialog.getByText('Partner Center answered differently from this screen.')).toBeVisible()
  return dialog
}

function submissions({ service }: Live) {
  return service.requests.filter(({ method }) => method === 'POST')
}

test('the whole journey, from the list to the affected accounts', async ({ live, openApp, page }) => {
  await openApp(`${live.origin}/customers?q=adv`)
  const customers = page.getByRole('grid', { name: 'Customers' })
  await expect(customers.getByRole('link')).toHaveText(['Adventure Works'])
  await expect(page.getByRole('row', { name: /Cloud Reseller/ })).toBeVisible()
  await page.getByRole('button', { name: 'Upgrade available for Adventure Works' }).hover()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E3' })
    .click()

  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await expect(dialog.getByText('Office 365 Enterprise E1 is not eligible.')).toBeVisible()
  await expect(dialog.getByText('Office 365 Enterprise E5 is not eligible.')).toBeVisible()
  const radios = dialog.getByRole('radiogroup', { name: 'New offer' })
  await expect(radios.getByRole('radio', { name: 'Microsoft 365 Business Standard' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expect(radios.getByRole('radio', { name: 'Office 365 Enterprise E1' })).toHaveAccessibleDescription(
    /Unknown reason \(99\): A credit check is in progress\./,
  )
  await expect(radios.getByRole('radio', { name: 'Office 365 Enterprise E5' })).toHaveAccessibleDescription(
    /another subscription that includes the additional services/,
  )
  await expect(radios.getByRole('radio', { name: 'Office 365 Enterprise E3' })).toBeChecked()
  await expect(dialog.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('12')
  await dialog.getByRole('button', { name: 'Submit' }).click()

  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  const table = dialog.getByRole('table', { name: 'Affected accounts' })
  await expect(table.getByRole('row')).toHaveCount(3)
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText([
    'Front Desk',
    'front.desk@adventure-works.example',
    'Exchange Online (Plan 1) and Exchange Online (Plan 2)',
    'Conflicting services',
    /license/,
  ])
  await expect(table.getByRole('row').nth(2).getByRole('cell').first()).toHaveText('Night Shift')
  const csv = await readDownload(page, () => dialog.getByRole('button', { name: 'Download CSV' }).click())
  expect(csv.text).toContain('\r\nFront Desk,front.desk@adventure-works.example,')
  await expect(dialog.getByText('Active', { exact: true })).toBeVisible()

  await dialog.getByRole('link', { name: 'Office 365 Enterprise E3' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Office 365 Enterprise E3')
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Adventure Works' }).click()
  await expect(page.getByRole('grid', { name: 'Subscriptions', exact: true }).getByRole('link')).toHaveText([
    'Office 365 Enterprise E3',
  ])
  await expect(page.getByRole('grid', { name: 'Usage-based subscriptions' }).getByRole('link')).toHaveText([
    'Microsoft Azure',
  ])

  const [sent, ...others] = submissions(live)
  expect(others).toEqual([])
  expect(sent?.path).toBe(`/customers/${adventureWorks.id}/subscriptions/${adventureWorks.basicId}/upgrades`)
  expect(sent?.body).toMatchObject({
    targetOffer: { id: '796B6B5F-613C-4E24-A17C-EBA730D49C02', name: 'Office 365 Enterprise E3' },
    upgradeType: 'upgrade_with_license_transfer',
    quantity: 12,
  })
  expect(sent?.headers['ms-requestid']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  expect(sent?.headers['content-type']).toContain('application/json')
  expect(live.service.requests.every(({ headers }) => headers['sandbox-settings'] === undefined)).toBe(true)
})

test('the badge shows the host, there is no drawer, and no worker is registered', async ({ live, openApp, page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await openApp(`${live.origin}${list}`)
  await expect(page.getByRole('row', { name: /^Microsoft 365 Business Basic .*12 Active/ })).toBeVisible()
  await expect(page.getByRole('banner').getByText(live.service.host)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sandbox' })).toBeHidden()
  const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  expect(workers).toBe(0)
  expect(loaded.filter((path) => path.includes('mockServiceWorker') || path.startsWith('/sandbox'))).toEqual([])
})

test('a worker that an earlier sandbox left is removed, and answers nothing', async ({ live, openApp, page }) => {
  live.configure({ backend: 'sandbox' })
  await openApp(`${live.origin}/customers?q=contoso`)
  await expect(page.getByRole('link', { name: 'Contoso Bakery' })).toBeVisible()
  await workerAnswers(page)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(1)

  live.configure({ backend: 'live', apiBaseUrl: live.service.apiBaseUrl })
  await page.goto(`${live.origin}/customers?q=adv`)
  await expect(page.getByRole('grid', { name: 'Customers' }).getByRole('link')).toHaveText(['Adventure Works'])
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('pages follow their token, and the total is not told before it is known', async ({ live, openApp, page }) => {
  await openApp(`${live.origin}/customers`)
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(page.getByText('more than 30 customers')).toBeVisible()
  await expect(grid).toHaveAttribute('aria-rowcount', '-1')
  const last = grid.getByRole('link', { name: 'Customer 068' })
  await grid.hover({ position: { x: 200, y: 200 } })
  await expect(async () => {
    await page.mouse.wheel(0, 6_000)
    await expect(last).toBeVisible({ timeout: 200 })
  }).toPass({ timeout: 20_000, intervals: [50] })
  await expect(page.getByText('70 customers')).toBeVisible()
  await expect(grid).toHaveAttribute('aria-rowcount', '71')
  const pages = live.service.requests.filter(({ path }) => path === '/customers')
  expect(pages.map(({ headers }) => headers['ms-continuationtoken'])).toEqual([undefined, 'MzA=', 'NjA='])
})

test('a customer is found by domain, and its relationship is read whatever its spelling', async ({
  live,
  openApp,
  page,
}) => {
  await openApp(`${live.origin}/customers?q=city-power.example`)
  await expect(
    page.getByRole('row', { name: new RegExp(`^${cityPower.name} city-power.example Advisor`) }),
  ).toBeVisible()
})

test('the role is not known here: a refusal is worded', async ({ allowConsoleErrors, live, openApp, page }) => {
  allowConsoleErrors(/status of 403/)
  live.service.answerSubmissions(['refusedRole', 'done'])
  await openApp(`${live.origin}${list}`)
  const dialog = await openDialog(page, 'Office 365 Enterprise E3')
  await dialog.getByRole('button', { name: 'Submit' }).click()
  const alert = dialog.getByRole('alert')
  await expect(alert).toContainText('The upgrade was not submitted.')
  await expect(alert).toContainText(/role/i)
  await expect(alert).toContainText('900150')
  await expect(dialog.getByRole('radio', { name: 'Office 365 Enterprise E3' })).toBeChecked()

  // Any answer ends a request: the next try is a new one.
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  const [first, second] = submissions(live)
  expect(second?.headers['ms-requestid']).not.toBe(first?.headers['ms-requestid'])
})

test('a refusal in a good answer changes nothing and says why', async ({ live, openApp, page }) => {
  live.service.answerSubmissions(['refused'])
  await openApp(`${live.origin}${list}`)
  const dialog = await openDialog(page, 'Office 365 Enterprise E3')
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByText('Partner Center refused the upgrade. Nothing was changed.')).toBeVisible()
  await expect(dialog.getByText('The subscription is not active. Status: Suspended.')).toBeVisible()
})

test('a short wait asked for by a 429 is kept, and the same request repeated', async ({
  allowConsoleErrors,
  live,
  openApp,
  page,
}) => {
  allowConsoleErrors(/status of 429/)
  live.service.answerSubmissions(['throttledShortly', 'done'])
  await openApp(`${live.origin}${list}`)
  const dialog = await openDialog(page, 'Office 365 Enterprise E3')
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  const [first, second, ...others] = submissions(live)
  expect(others).toEqual([])
  expect(second?.headers['ms-requestid']).toBe(first?.headers['ms-requestid'])
})

test('a long wait is told, and everything chosen stays', async ({ allowConsoleErrors, live, openApp, page }) => {
  allowConsoleErrors(/status of 429/)
  live.service.answerSubmissions(['throttledLong'])
  await openApp(`${live.origin}${list}`)
  const dialog = await openDialog(page, 'Office 365 Enterprise E3')
  await dialog.getByRole('spinbutton', { name: 'Licenses' }).fill('15')
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Too many requests. Try again in 57 seconds.')
  await expect(dialog.getByRole('spinbutton', { name: 'Licenses' })).toHaveValue('15')
  await expect(dialog.getByRole('radio', { name: 'Office 365 Enterprise E3' })).toBeChecked()
  expect(submissions(live)).toHaveLength(1)
})

for (const [fate, how] of [
  ['lost', 'never comes'],
  ['brokenOff', 'breaks off'],
] as const) {
  test(`an answer that ${how} is asked for again with the same id: one upgrade`, async ({
    allowConsoleErrors,
    live,
    openApp,
    page,
  }) => {
    allowConsoleErrors(/net::ERR_/)
    live.service.answerSubmissions([fate, 'done'])
    await openApp(`${live.origin}${list}`)
    const dialog = await openDialog(page, 'Office 365 Enterprise E3')
    await dialog.getByRole('button', { name: 'Submit' }).click()
    await expect(dialog.getByRole('alert')).toContainText('The upgrade got no answer.')
    await expect(dialog.getByRole('radio', { name: 'Office 365 Enterprise E3' })).toBeChecked()
    await dialog.getByRole('button', { name: 'Retry' }).click()
    await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
    const [first, second, ...others] = submissions(live)
    expect(others).toEqual([])
    expect(second?.headers['ms-requestid']).toBe(first?.headers['ms-requestid'])
    expect(second?.body).toEqual(first?.body)
    expect(live.service.upgradeCount()).toBe(1)
  })
}

test('a page closed before the answer came repeats the id with the same submit', async ({
  allowConsoleErrors,
  live,
  openApp,
  page,
}) => {
  allowConsoleErrors(/net::ERR_/)
  live.service.answerSubmissions(['vanished', 'vanished', 'done'])
  await openApp(`${live.origin}${list}`)
  for (const offer of ['Office 365 Enterprise E3', 'Office 365 Enterprise E3', 'Microsoft 365 Business Standard']) {
    const dialog = await openDialog(page, offer)
    await dialog.getByRole('button', { name: 'Submit' }).click()
    await expect(dialog.getByText(/The upgrade got no answer\.|Upgrade submitted/).first()).toBeVisible()
    await page.reload()
  }
  const [first, second, other, ...more] = submissions(live)
  expect(more).toEqual([])
  expect(second?.headers['ms-requestid']).toBe(first?.headers['ms-requestid'])
  // Another choice is another request.
  expect(other?.headers['ms-requestid']).not.toBe(first?.headers['ms-requestid'])
})

test('a server that cannot be reached is told, with Retry', async ({ allowConsoleErrors, live, openApp, page }) => {
  allowConsoleErrors(/net::ERR_/)
  live.configure({ backend: 'live', apiBaseUrl: 'http://127.0.0.1:9/' })
  await openApp(`${live.origin}/customers`)
  await expect(page.getByText('The customers could not be read.')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('No answer came. Check the connection.')
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible()
})

for (const [config, told] of [
  [{ backend: 'remote' }, 'In config.json, "backend" must be "sandbox" or "live".'],
  [{ backend: 'live' }, 'In config.json, "apiBaseUrl" must be the http or https address of the live backend.'],
  [
    { backend: 'live', apiBaseUrl: 'javascript:alert(1)' },
    'In config.json, "apiBaseUrl" must be the http or https address of the live backend.',
  ],
] as const) {
  test(`config.json ${JSON.stringify(config)} is told to be wrong`, async ({ live, openApp, page }) => {
    live.configure(config)
    await openApp(`${live.origin}/customers`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Upgrade Center cannot start')
    await expect(page.getByText(told)).toBeVisible()
  })
}
