import { scenarios } from '#mocks/seed/scenarios.ts'

import { collectAnnouncements } from './announcements.ts'
import { expect, test } from './fixtures.ts'
import { screens } from './screens.ts'
import { cutText, sidewaysOverflow, smallTargets } from './wcagMeasures.ts'

// WCAG 1.4.12 by its four values.
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

const { humongousInsurance } = scenarios

test.describe.configure({ timeout: 90_000 })

for (const { name, path, reach } of screens) {
  test(`${name}: targets, reflow, zoom and text spacing`, async ({ allowConsoleErrors, openApp, page }) => {
    allowConsoleErrors(/status of 404/)
    await openApp(path)
    await reach(page)
    expect(await smallTargets(page), 'targets at 1280 px').toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => smallTargets(page), 'targets at 360 px').toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(() => sidewaysOverflow(page), '320 px').toEqual([])
    await page.setViewportSize({ width: 320, height: 256 })
    await expect.poll(() => sidewaysOverflow(page), '400 % zoom').toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.addStyleTag({ content: spacing })
    await expect.poll(() => cutText(page), 'text spacing at 1280 px').toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => cutText(page), 'text spacing at 360 px').toEqual([])
  })
}

test('at 320 px a row is a card that names its values, and its order is chosen above it', async ({ openApp, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openApp(`/customers/${humongousInsurance.customerId}/subscriptions`)
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  const first = grid.getByRole('row').nth(1)
  await expect(first).toHaveAccessibleName(
    /^Actuaries Offer Office 365 Enterprise E3 Quantity 7 Status Active Renewal Auto renews on Nov\s7,\s2027$/,
  )
  for (const label of ['Offer', 'Quantity', 'Status', 'Renewal']) {
    await expect(first.getByText(label, { exact: true })).toBeVisible()
  }
  // The headers are there for assistive technology, and take no focus that nobody would see.
  await expect(grid.getByRole('columnheader')).toHaveText(['Name', 'Offer', 'Quantity', 'Status', 'Renewal'])
  await expect(grid.getByRole('columnheader').getByRole('button')).toHaveCount(0)
  const announcements = await collectAnnouncements(page)
  await page.getByRole('combobox', { name: 'Sort by' }).first().selectOption('Quantity')
  await page.getByRole('button', { name: 'Ascending: sort descending' }).first().click()
  await expect(page.getByRole('button', { name: 'Descending: sort ascending' }).first()).toBeVisible()
  await expect.poll(announcements).toEqual(['Sorted by Quantity, ascending', 'Sorted by Quantity, descending'])
  await expect(page).toHaveURL(/sort=quantity&order=descending/)
})
