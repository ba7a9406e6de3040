import type { Locator } from '@playwright/test'

import { expect, test } from './fixtures.ts'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

async function boxOf(place: Locator): Promise<Box> {
  const box = await place.boundingBox()
  if (box === null) throw new Error('not on the screen')
  return box
}

test('opens after 250 ms of hover, takes no focus and closes 150 ms after the pointer has left', async ({
  page,
  openApp,
}) => {
  await openApp('/customers?q=Contoso%20Bak')
  const icon = page.getByRole('button', { name: 'Upgrade available for Contoso Bakery', exact: true })
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  const search = page.getByRole('searchbox', { name: 'Search customers' })
  await search.focus()
  // Once, so that the card's own code is there before the time is measured.
  await icon.hover()
  await expect(card).toBeVisible()
  await search.hover()
  await expect(card).toHaveCount(0)

  await page.clock.pauseAt('2026-11-20T09:30:00Z')
  await icon.hover()
  await page.clock.runFor(249)
  await expect(card).toHaveCount(0)
  await page.clock.runFor(1)
  await expect(card).toBeVisible()
  await expect(search).toBeFocused()

  await search.hover()
  await page.clock.runFor(149)
  await expect(card).toBeVisible()
  await page.clock.runFor(1)
  await expect(card).toHaveCount(0)

  // A pointer that only passes by opens nothing.
  await icon.hover()
  await page.clock.runFor(200)
  await search.hover()
  await page.clock.runFor(1_000)
  await expect(card).toHaveCount(0)
})

test('stays, the same card, while the pointer crosses the gap and rests on it', async ({ page, openApp }) => {
  await openApp('/customers?q=Contoso%20Bak')
  const icon = page.getByRole('button', { name: 'Upgrade available for Contoso Bakery', exact: true })
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await icon.hover()
  await expect(card).toBeVisible()
  const opened = await card.elementHandle()
  const isSameCard = () => opened?.evaluate((element) => element.isConnected)
  const start = await boxOf(icon)
  const end = await boxOf(card.getByRole('button', { name: 'Office 365 Enterprise E5', exact: true }))
  const middle = start.y + start.height / 2

  // The pointer takes 140 ms from the icon to the card, however busy the machine is.
  await page.clock.pauseAt('2026-11-20T09:30:00Z')
  await page.mouse.move((start.x + start.width + (await boxOf(card)).x) / 2, middle)
  await page.clock.runFor(140)
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 10 })
  await page.clock.runFor(2_000)
  await expect(card).toBeVisible()
  expect(await isSameCard()).toBe(true)
  // And back to the icon.
  await page.mouse.move((start.x + start.width + (await boxOf(card)).x) / 2, middle)
  await page.clock.runFor(140)
  await page.mouse.move(start.x + start.width / 2, middle, { steps: 10 })
  await page.clock.runFor(2_000)
  await expect(card).toBeVisible()
  expect(await isSameCard()).toBe(true)
  // Away from both, it goes.
  await page.getByRole('searchbox', { name: 'Search customers' }).hover()
  await page.clock.runFor(2_000)
  await expect(card).toHaveCount(0)
})

test('Escape closes a hovered card and leaves the focus where it was', async ({ page, openApp }) => {
  await openApp('/customers?q=Contoso%20Bak')
  const search = page.getByRole('searchbox', { name: 'Search customers' })
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await search.focus()
  await page.getByRole('button', { name: 'Upgrade available for Contoso Bakery', exact: true }).hover()
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('Contoso Bak')
})

test('a clicked card takes the focus, and Escape gives it back to the icon', async ({ page, openApp }) => {
  await openApp('/customers?q=Contoso%20Bak')
  const icon = page.getByRole('button', { name: 'Upgrade available for Contoso Bakery', exact: true })
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await icon.click()
  await expect(card.getByRole('button', { name: 'Microsoft 365 Business Standard', exact: true })).toBeFocused()
  // The focus holds the card, wherever the pointer goes.
  await page.getByRole('searchbox', { name: 'Search customers' }).hover()
  await page.clock.runFor(2_000)
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(icon).toBeFocused()
})
