import type { Locator } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'

const { contosoBakery, humongousInsurance } = scenarios
const contosoId = '9326fb79-1662-4f70-931d-b719dcfd6b21'

function isCut(text: Locator): Promise<boolean> {
  return text.evaluate((element) => element.scrollWidth > element.clientWidth)
}

/** What lies on the clipboard after the text has been selected and copied. */
function copied(text: Locator): Promise<string> {
  return text.evaluate((element) => {
    getSelection()?.selectAllChildren(element)
    return getSelection()?.toString() ?? ''
  })
}

for (const width of [1440, 768, 640]) {
  test(`at ${width} px a relationship is whole, an ID keeps both its ends`, async ({ openApp, page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openApp('/customers?q=Contoso')
    const cells = page.getByRole('row', { name: /^Contoso Bakery/ }).getByRole('gridcell')
    expect(await isCut(cells.nth(2).getByText('Cloud Reseller'))).toBe(false)
    await expect(cells.nth(3)).toHaveAccessibleName(contosoId)
    const id = cells.nth(3).getByTitle(contosoId)
    expect(await copied(id)).toBe(contosoId)
    expect(await isCut(id)).toBe(false)
    expect(await isCut(id.getByText('9326fb79-1662-4f70-931d-b719dc', { exact: true }))).toBe(width < 1440)
  })

  test(`at ${width} px a renewal keeps its date, and the list its margins`, async ({ openApp, page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openApp(`/customers/${humongousInsurance.customerId}/subscriptions`)
    const row = page.getByRole('row', { name: /^Board members/ })
    const renewal = row.getByText('Ends on Nov 11, 2026')
    await expect(renewal).toBeVisible()
    expect(await isCut(renewal)).toBe(false)
    expect(await renewal.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(false)
    expect(await isCut(row)).toBe(false)
    expect(await isCut(page.getByRole('row', { name: /^Legal/ }).getByText('Suspended'))).toBe(false)
  })
}

test('a row with the focus shows in full what the others cut, and moves none of them', async ({ openApp, page }) => {
  await page.setViewportSize({ width: 768, height: 800 })
  await openApp('/customers?customers=23')
  const row = page.getByRole('row', { name: /^Contoso Bakery/ })
  const next = page.getByRole('row', { name: /^Fabrikam Legal/ })
  const head = row.getByText('9326fb79-1662-4f70-931d-b719dc', { exact: true })
  const domain = row.getByText('contoso-bakery.example', { exact: true })
  const place = await next.boundingBox()
  expect(await isCut(head)).toBe(true)
  expect(await isCut(domain)).toBe(true)
  // After a key the focus is a visible one.
  await page.getByRole('searchbox', { name: 'Search customers' }).press('Tab')
  await row.focus()
  expect(await isCut(domain)).toBe(false)
  expect(await isCut(row)).toBe(false)
  expect(await isCut(head)).toBe(false)
  expect(await next.boundingBox()).toEqual(place)
  await expect(row.getByRole('gridcell').nth(3)).toHaveAccessibleName(contosoId)
})

test('on a phone nothing of a customer is cut', async ({ openApp, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openApp(`/customers?q=${contosoBakery.domain}`)
  const row = page.getByRole('row', { name: /^Contoso Bakery/ })
  for (const text of ['Cloud Reseller', 'contoso-bakery.example', '9326fb79-1662-4f70-931d-b719dc']) {
    expect(await isCut(row.getByText(text, { exact: true })), text).toBe(false)
  }
})

test('in a low window the page scrolls with its last line', async ({ openApp, page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openApp('/customers?q=Contoso')
  const line = page.getByText('Independent training replica. Not affiliated with Microsoft.')
  await expect(page.getByRole('searchbox', { name: 'Search customers' })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'Contoso Bakery' })).toBeAttached()
  await expect(line).not.toBeInViewport()
  await page.getByRole('main').evaluate((main) => {
    main.scrollTop = main.scrollHeight
  })
  await expect(line).toBeInViewport()
})
