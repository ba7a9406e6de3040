import type { Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'
import { workerAnswers } from './workerAnswers.ts'

const { humongousInsurance, graphicDesignInstitute } = scenarios
const path = `/customers/${humongousInsurance.customerId}/subscriptions`

// High enough that no row is left out of the page.
test.use({ viewport: { width: 1280, height: 3_000 } })

function rows(page: Page) {
  return page.getByRole('grid', { name: 'Subscriptions', exact: true }).getByRole('link')
}

function usageRows(page: Page) {
  return page.getByRole('grid', { name: 'Usage-based subscriptions' }).getByRole('link')
}

test('forty are listed, none twice; forty-three are on the wire', async ({ openApp, page }) => {
  await openApp(path)
  await expect(page.getByText('40 subscriptions')).toBeVisible()
  await expect(rows(page)).toHaveCount(38)
  await expect(usageRows(page)).toHaveText(['Catastrophe models', 'Microsoft Azure'])
  const addresses = await page
    .getByRole('main')
    .getByRole('grid')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses).toHaveLength(40)
  expect(new Set(addresses).size).toBe(40)

  await workerAnswers(page)
  const wire = await page.evaluate(async (url) => {
    const { totalCount, items }: { totalCount: number; items: unknown[] } = await (await fetch(url)).json()
    return { totalCount, items: items.length }
  }, `/v1${path}`)
  expect(wire).toEqual({ totalCount: 43, items: 43 })
})

test('the status filter shows what it says, and the address keeps it', async ({ openApp, page }) => {
  await openApp(path)
  const filter = page.getByRole('combobox', { name: 'Status' })
  for (const [status, count, first] of [
    ['All', '43 subscriptions', 'Actuaries'],
    ['All but deleted', '40 subscriptions', 'Actuaries'],
    ['Active', '25 subscriptions', 'Actuaries'],
    ['Suspended', '5 subscriptions', 'Legal'],
    ['Pending', '1 subscription', 'Office 365 Enterprise E3'],
    ['Expired', '4 subscriptions', 'Board members'],
    ['Disabled', '2 subscriptions', 'Leeds'],
    ['Deleted', '3 subscriptions', 'Audio Conferencing'],
    ['Unknown', '3 subscriptions', 'Fleet Telematics'],
  ] as const) {
    await filter.selectOption(status)
    await expect(page.getByText(count, { exact: true })).toBeVisible()
    await expect(rows(page).first()).toHaveText(first)
  }
  await expect(page).toHaveURL(/\?status=unknown$/)
  await page.reload()
  await expect(page.getByText('3 subscriptions', { exact: true })).toBeVisible()
  await expect(filter.getByRole('option', { selected: true })).toHaveText('Unknown')

  // An add-on goes under its base only where the base is shown too.
  await filter.selectOption('Suspended')
  await expect(rows(page)).toHaveText(['Legal', 'Night line', 'Audio Conferencing', 'Oslo branch'])
  await expect(usageRows(page)).toHaveText(['Catastrophe models'])
})

test('statuses nobody knows are told raw, and block nothing else', async ({ openApp, page }) => {
  await openApp(`${path}?status=unknown`)
  await expect(page.getByRole('row', { name: /^Fleet Telematics .* Unknown \(awaiting_carrier\)/ })).toBeVisible()
  await expect(
    page.getByRole('row', { name: /^Microsoft 365 Business Standard .* Unknown \(paused_by_billing\)/ }),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: /^Office 365 Enterprise E1 .* 1 None/ })).toBeVisible()

  await page.goto(`/customers/${graphicDesignInstitute.customerId}/subscriptions`)
  await expect(page.getByRole('row', { name: /^Microsoft 365 Business Basic .* 7 Expired/ })).toBeVisible()
  await expect(
    page.getByRole('row', { name: /^Microsoft 365 Business Standard .* 3 Unknown \(paused_by_billing\)/ }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^Upgrade available for/ })).toBeHidden()
})

test('add-ons stand under their base, whatever the order', async ({ openApp, page }) => {
  await openApp(path)
  const underBasic = page
    .getByRole('row', { name: /^Microsoft 365 Business Basic .* 12 Active/ })
    .or(page.getByRole('row', { name: /^Audio Conferencing Add-on .* 5 Active/ }))
  for (const address of [path, `${path}?sort=quantity&order=descending`, `${path}?sort=status&order=ascending`]) {
    await page.goto(address)
    await expect(underBasic).toHaveCount(2)
    const [base, addOn] = await underBasic.evaluateAll((found) =>
      found
        .map((row) => ({ index: Number(row.getAttribute('aria-rowindex')), text: row.textContent ?? '' }))
        .toSorted((left, right) => left.index - right.index),
    )
    expect(base?.text, address).toContain('Microsoft 365 Business Basic')
    expect(addOn?.text, address).toContain('Audio Conferencing')
    expect(Number(addOn?.index), address).toBe(Number(base?.index) + 1)
  }
})

test('columns sort both ways, and the address keeps the order', async ({ openApp, page }) => {
  await openApp(path)
  const name = page.getByRole('columnheader', { name: 'Name' }).first()
  const quantity = page.getByRole('columnheader', { name: 'Quantity' })
  await expect(name).toHaveAttribute('aria-sort', 'ascending')
  await expect(quantity).toHaveAttribute('aria-sort', 'none')
  await expect(rows(page).first()).toHaveText('Actuaries')

  await name.getByRole('button').click()
  await expect(name).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).first()).toHaveText('Visio Plan 2')
  await expect(rows(page).last()).toHaveText('Actuaries')

  await quantity.getByRole('button').click()
  await expect(quantity).toHaveAttribute('aria-sort', 'ascending')
  await expect(name).toHaveAttribute('aria-sort', 'none')
  await quantity.getByRole('button').click()
  await expect(quantity).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).first()).toHaveText('Microsoft 365 Business Standard Trial')
  await expect(page).toHaveURL(/sort=quantity&order=descending/)

  await page.reload()
  await expect(rows(page).first()).toHaveText('Microsoft 365 Business Standard Trial')
  await rows(page).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Subscriptions | ')
  await page.goBack()
  await expect(quantity).toHaveAttribute('aria-sort', 'descending')
})

test('an order or a status that does not exist is left out', async ({ openApp, page }) => {
  await openApp(`${path}?sort=colour&order=sideways&status=missing`)
  await expect(page.getByText('40 subscriptions')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Name' }).first()).toHaveAttribute('aria-sort', 'ascending')
})
