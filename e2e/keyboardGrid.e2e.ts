import type { Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { collectAnnouncements } from './announcements.ts'
import { expect, test } from './fixtures.ts'

const { fourthCoffee, humongousInsurance } = scenarios

/** The row with the focus, and whether it is seen at its middle and at both its edges with nothing over it. */
function focusedRowInSight(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
    const isSeen = [top + 3, top + height / 2, top + height - 3].every((y) => {
      const seen = document.elementFromPoint(left + width / 2, y)
      return seen !== null && element?.contains(seen) === true
    })
    return `${element?.getAttribute('aria-rowindex')} ${isSeen ? 'in sight' : 'covered'}`
  })
}

function focusedRow(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')))
}

test('a list is one Tab stop, with the icon of its row the next', async ({ openApp, page }) => {
  await openApp(`/customers/${fourthCoffee.customerId}/subscriptions`)
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  const appsRow = grid.getByRole('row', { name: /^Microsoft 365 Apps for business/ })
  const icon = grid.getByRole('button', { name: 'Upgrade available for Microsoft 365 Apps for business' })
  await expect(icon).toBeVisible()
  await page.getByRole('combobox', { name: 'Status' }).focus()
  await page.keyboard.press('Tab')
  await expect(appsRow).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(icon).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await grid.evaluate((element) => element.contains(document.activeElement))).toBe(false)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(appsRow).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('combobox', { name: 'Status' })).toBeFocused()
})

test('arrows, Home and End walk through the cells; F2 enters the icon and leaves it', async ({ openApp, page }) => {
  await openApp(`/customers/${fourthCoffee.customerId}/subscriptions`)
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  const apps = grid.getByRole('row', { name: /^Microsoft 365 Apps for business/ })
  const basic = grid.getByRole('row', { name: /^Microsoft 365 Business Basic/ })
  const icon = apps.getByRole('button', { name: 'Upgrade available for Microsoft 365 Apps for business' })
  await expect(icon).toBeVisible()
  await expect(basic.getByRole('button')).toBeVisible()
  await apps.focus()
  const places = [
    ['ArrowRight', apps.getByRole('link')],
    ['ArrowRight', icon],
    ['ArrowRight', apps.getByRole('gridcell').nth(1)],
    ['ArrowRight', apps.getByRole('gridcell').nth(2)],
    ['ArrowDown', basic.getByRole('gridcell').nth(2)],
    ['End', basic.getByRole('gridcell').nth(4)],
    ['ArrowRight', basic.getByRole('gridcell').nth(4)],
    ['ArrowUp', apps.getByRole('gridcell').nth(4)],
    ['Home', apps.getByRole('link')],
    ['ArrowDown', basic.getByRole('link')],
    ['Control+Home', apps.getByRole('link')],
    ['Control+End', basic.getByRole('gridcell').nth(4)],
    ['Escape', basic],
    ['ArrowUp', apps],
    ['End', apps.getByRole('gridcell').nth(4)],
    ['F2', apps],
    ['F2', icon],
    ['F2', apps],
    ['ArrowRight', apps.getByRole('link')],
    ['ArrowLeft', apps],
    ['ArrowLeft', apps],
    ['Control+End', basic],
    ['Control+Home', apps],
  ] as const
  for (const [index, [key, place]] of places.entries()) {
    await page.keyboard.press(key)
    await expect(place, `after key ${index + 1}, ${key}`).toBeFocused()
  }
  // A cell without a control of its own opens its row as the row does.
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Microsoft 365 Apps for business')
})

test('Up leads to the headers, which sort and say so once', async ({ openApp, page }) => {
  await openApp(`/customers/${humongousInsurance.customerId}/subscriptions`)
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  const header = (name: string) => grid.getByRole('columnheader', { name, exact: true })
  await expect(header('Name')).toHaveAttribute('aria-sort', 'ascending')
  await expect(header('Quantity')).toHaveAttribute('aria-sort', 'none')
  const announcements = await collectAnnouncements(page)
  await grid.getByRole('row').nth(1).focus()
  await page.keyboard.press('ArrowUp')
  await expect(header('Name').getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(header('Name')).toHaveAttribute('aria-sort', 'descending')
  await expect(header('Name').getByRole('button')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(header('Quantity').getByRole('button')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(header('Quantity')).toHaveAttribute('aria-sort', 'ascending')
  await expect(header('Name')).toHaveAttribute('aria-sort', 'none')
  await page.keyboard.press('End')
  await expect(header('Renewal').getByRole('button')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(grid.getByRole('row').nth(1)).toBeFocused()
  // From a cell to the header above it.
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await expect(header('Renewal').getByRole('button')).toBeFocused()
  // Two lists share the order; it is said once.
  await expect.poll(announcements).toEqual(['Sorted by Name, descending', 'Sorted by Quantity, ascending'])
})

test('rows are counted right while most are not drawn', async ({ openApp, page }) => {
  await openApp('/customers')
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(grid).toHaveAttribute('aria-rowcount', '501')
  await expect(grid).toHaveAttribute('aria-colcount', '4')
  const first = grid.getByRole('row').nth(1)
  await expect(first).toHaveAttribute('aria-rowindex', '2')
  await first.focus()
  await page.keyboard.press('PageDown')
  // The page under the header has room for 14 rows of the 800 pixels; two stay in sight.
  await expect.poll(() => focusedRow(page)).toBe(16)
  await page.keyboard.press('PageDown')
  await expect.poll(() => focusedRow(page)).toBe(30)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expect(first).toBeFocused()
  await page.keyboard.press('Control+End')
  await expect.poll(() => focusedRow(page)).toBe(501)
  const indexes = await grid.getByRole('row').evaluateAll((rows) => rows.map((row) => Number(row.ariaRowIndex)))
  expect(indexes).toEqual(indexes.toSorted((left, right) => left - right))
  expect(new Set(indexes).size).toBe(indexes.length)
})

const soon = { intervals: [20] }

test('on a phone an upgrade under way does not cover the row with the focus', async ({ openApp, page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.clock.setFixedTime('2026-11-20T09:10:00Z')
  await openApp('/customers?customers=23')
  await page.getByRole('button', { name: 'Upgrade available for Contoso Bakery' }).click()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E1' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Upgrades under way' })).toBeVisible()
  await page.getByRole('row').nth(1).focus()
  for (let row = 3; row <= 12; row += 1) {
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focusedRowInSight(page), soon).toBe(`${row} in sight`)
  }
  await page.keyboard.press('Control+End')
  await expect.poll(() => focusedRowInSight(page), soon).toBe('24 in sight')
})

for (const { name, viewport } of [
  { name: 'a wide screen', viewport: { width: 1280, height: 600 } },
  { name: 'a phone', viewport: { width: 360, height: 640 } },
  { name: '400 % zoom', viewport: { width: 320, height: 256 } },
]) {
  test(`on ${name} nothing covers the row with the focus`, async ({ openApp, page }) => {
    await page.setViewportSize(viewport)
    await openApp(`/customers/${humongousInsurance.customerId}/subscriptions`)
    const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
    await expect(grid.getByRole('row').nth(3)).toBeAttached()
    await grid.getByRole('row').nth(1).focus()
    for (let step = 1; step <= 24; step += 1) {
      const isDown = step <= 12
      await page.keyboard.press(isDown ? 'ArrowDown' : 'ArrowUp')
      await expect.poll(() => focusedRowInSight(page), soon).toBe(`${isDown ? 2 + step : 26 - step} in sight`)
    }
  })
}
