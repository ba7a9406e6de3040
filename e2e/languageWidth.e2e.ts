import { scenarios } from '#mocks/seed/scenarios.ts'
import type { Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

const { consolidatedMessenger, humongousInsurance } = scenarios

const paths = [
  '/customers?customers=23',
  `/customers/${humongousInsurance.customerId}/subscriptions`,
  `/customers/${consolidatedMessenger.customerId}/subscriptions/${consolidatedMessenger.subscriptions.basic.id}`,
  '/rules',
  '/rules?view=table',
  '/rules?view=compare',
  '/rules?view=conditions',
  '/rules?view=documents',
  '/rules?view=glossary',
  '/roles',
]

/** Controls whose words run out of them, and by how much the page is wider than its window. */
async function findOverflow(page: Page): Promise<{ readonly sideways: number; readonly cut: readonly string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const cut = [...document.querySelectorAll('button, [role="tab"], [role="menuitemradio"], label, th')]
      .filter((control) => control.clientWidth > 0 && control.scrollWidth > control.clientWidth + 1)
      .map((control) => control.textContent)
      .filter((text) => text.trim() !== '')
    return { sideways: scrollWidth - clientWidth, cut }
  })
}

// The pseudo-locale is two fifths longer than English; Chinese has no spaces to break at.
for (const { lang, width } of [
  { lang: 'pseudo', width: 1280 },
  { lang: 'pseudo', width: 360 },
  { lang: 'zh-CN', width: 360 },
  { lang: 'zh-TW', width: 360 },
]) {
  test(`every page holds its words in ${lang} at ${width} pixels`, async ({ page, openApp }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    for (const path of paths) {
      await test.step(path, async () => {
        await openApp(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0)
        expect(await findOverflow(page)).toEqual({ sideways: 0, cut: [] })
      })
    }
  })
}
