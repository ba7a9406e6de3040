import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

const cards = [
  { name: 'the card', customer: 'Woodgrove Bank', icon: 'Upgrade available for Woodgrove Bank', card: 'Upgrade now' },
  {
    name: 'the card that says why not',
    customer: 'Adatum Clinic',
    icon: "Why can't Adatum Clinic be upgraded?",
    card: "Why can't Adatum Clinic be upgraded?",
  },
] as const

async function moveOnto(page: Page, place: Locator): Promise<void> {
  const box = await place.boundingBox()
  if (box === null) throw new Error('not on the screen')
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(20, box.height / 2), { steps: 4 })
}

for (const { name, customer, icon: iconName, card: cardName } of cards) {
  test(`${name} can be dismissed, pointed at, and stays (1.4.13)`, async ({ openApp, page }) => {
    await openApp(`/customers?customers=23&q=${customer}`)
    const icon = page.getByRole('button', { name: iconName, exact: true })
    const card = page.getByRole('dialog', { name: cardName, exact: true })
    const search = page.getByRole('searchbox', { name: 'Search customers' })
    await search.focus()
    await icon.hover()
    await expect(card).toBeVisible()
    // Persistent: it goes by itself neither soon nor late.
    await page.clock.fastForward(60_000)
    await expect(card).toBeVisible()
    // Hoverable: the pointer may go onto it.
    await moveOnto(page, card)
    await page.clock.fastForward(10_000)
    await expect(card).toBeVisible()
    // Dismissible: with Escape, neither pointer nor focus moved.
    await expect(search).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(search).toBeFocused()
    await expect(search).toHaveValue(customer)
  })

  test(`${name} has the whole view at 400 % zoom, and its own Close`, async ({ openApp, page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await openApp(`/customers?customers=23&q=${customer}`)
    const icon = page.getByRole('button', { name: iconName, exact: true })
    const card = page.getByRole('dialog', { name: cardName, exact: true })
    await icon.click()
    await expect.poll(() => card.boundingBox()).toEqual({ x: 8, y: 8, width: 304, height: 240 })
    const close = card.getByRole('button', { name: 'Close' })
    // However far one has read.
    await card.getByRole('button').last().scrollIntoViewIfNeeded()
    await expect(close).toBeInViewport()
    await close.click()
    await expect(card).toHaveCount(0)
    await expect(icon).toBeFocused()
  })

  test(`${name} opened with a key keeps the focus in it and gives it back`, async ({ openApp, page }) => {
    await openApp(`/customers?customers=23&q=${customer}`)
    const icon = page.getByRole('button', { name: iconName, exact: true })
    const card = page.getByRole('dialog', { name: cardName, exact: true })
    await icon.focus()
    await page.keyboard.press('Enter')
    await expect(card).toBeVisible()
    await expect.poll(() => card.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    // The focused control is seen, not covered by the card's own edge or by anything else.
    const isSeen = await page.evaluate(() => {
      const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
      const seen = document.elementFromPoint(left + width / 2, top + height / 2)
      return document.activeElement?.contains(seen)
    })
    expect(isSeen).toBe(true)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(icon).toBeFocused()
  })
}
