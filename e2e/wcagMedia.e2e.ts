import type { Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'
import { screens } from './screens.ts'

const shown = screens.filter(({ name }) =>
  ['the customers', 'the upgrade dialog', 'the result with affected accounts', 'the command palette'].includes(name),
)

function movements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      // Fluent's own are a millisecond long then, and gone before they are seen.
      .filter(
        ({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().activeDuration) > 10,
      )
      .map(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null
        return `${target?.tagName.toLowerCase()} ${target?.getAttribute('class')?.slice(0, 60)}`
      }),
  )
}

for (const { name, path, reach } of shown) {
  test(`${name}: nothing moves where less motion is asked for`, async ({ openApp, page }) => {
    await openApp(path)
    await reach(page)
    expect(await movements(page)).toEqual([])
  })
}

test('in forced colours the focus, the choice and the icons are drawn', async ({ openApp, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openApp('/customers?customers=23')
  const row = page.getByRole('row', { name: /^Contoso Bakery/ })
  const icon = row.getByRole('button')
  await expect(icon).toBeVisible()
  await row.focus()
  const outline = () =>
    page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
      return `${outlineStyle} ${outlineWidth}`
    })
  expect(await outline()).toBe('solid 2px')
  await page.keyboard.press('End')
  expect(await outline()).toBe('solid 2px')
  // The glyph takes the colour of text there, which is never that of the page.
  const colours = await icon.evaluate((button) => {
    const glyph = button.querySelector('svg')
    return [glyph === null ? '' : getComputedStyle(glyph).color, getComputedStyle(document.body).backgroundColor]
  })
  expect(colours[0]).not.toBe(colours[1])
  await page.keyboard.press('Control+k')
  const option = page.getByRole('option', { selected: true })
  const other = page.getByRole('option', { selected: false }).first()
  await expect(option).toBeVisible()
  const background = (element: Element) => getComputedStyle(element).backgroundColor
  expect(await option.evaluate(background)).not.toBe(await other.evaluate(background))
})

test('nothing moves while the first list loads', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    reducedMotion: 'reduce',
  })
  const tab = await context.newPage()
  await tab.goto('/customers?customers=23&latency=2000')
  await expect(tab.getByRole('status', { name: 'Loading customers' })).toBeAttached()
  expect(await movements(tab)).toEqual([])
  await context.close()
})
