import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

const white = 'rgb(255, 255, 255)'
const darkGrey = 'rgb(41, 41, 41)'
const black = 'rgb(0, 0, 0)'

function background(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => getComputedStyle(main).backgroundColor)
}

function expectGround(page: Page, color: string) {
  return expect.poll(() => background(page), { message: "the page's ground" }).toBe(color)
}

async function pin(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `Theme: ${from}`, exact: true }).click()
  await page.getByRole('menuitemradio', { name: to, exact: true }).click()
  await expect(page.getByRole('button', { name: `Theme: ${to}`, exact: true })).toBeVisible()
}

/** Color of the browser's own bar, by every media query alike. */
function browserBar(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...new Set(
      Array.from(document.head.getElementsByTagName('meta'), ({ name, content }) =>
        name === 'theme-color' ? content : '',
      ).filter(Boolean),
    ),
  ])
}

function groundOf(locator: Locator): Promise<string> {
  return locator.evaluate((element) => getComputedStyle(element).backgroundColor)
}

test('the look follows the system, at once', async ({ openApp, page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openApp('/roles')
  await expectGround(page, white)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectGround(page, darkGrey)
  expect(await browserBar(page)).toEqual(['#1f1f1f'])
  await page.emulateMedia({ contrast: 'more' })
  await expectGround(page, black)
  expect(await browserBar(page)).toEqual(['#000000'])
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
  await expectGround(page, white)
})

test('a pinned look stays, whatever the system, after a reload and in every tab', async ({
  openApp,
  openTab,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openApp('/roles')
  const other = await openTab('/roles')
  await expectGround(other, white)
  await pin(page, 'System', 'Dark')
  await expectGround(page, darkGrey)
  await expect(page.getByRole('log', { name: 'Announcements' })).toHaveText('Theme: Dark')
  await expectGround(other, darkGrey)
  await other.close()
  await page.reload()
  await expectGround(page, darkGrey)
  await expect(page.getByRole('button', { name: 'Theme: Dark', exact: true })).toBeVisible()
  await pin(page, 'Dark', 'High contrast')
  await expectGround(page, black)
  await page.emulateMedia({ colorScheme: 'dark' })
  await pin(page, 'High contrast', 'Light')
  await expectGround(page, white)
  expect(await browserBar(page)).toEqual(['#fafafa'])
  await pin(page, 'Light', 'System')
  await expectGround(page, darkGrey)
})

test('what opens over the page has its look, and changes with it', async ({ openApp, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openApp('/roles')
  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings.getByRole('radio', { name: 'System' })).toBeChecked()
  expect(await groundOf(settings)).toBe(darkGrey)
  await settings.getByRole('radio', { name: 'Light' }).check()
  await expect.poll(() => groundOf(settings)).toBe(white)
  await settings.getByRole('radio', { name: 'High contrast' }).check()
  await expect.poll(() => groundOf(settings)).toBe(black)
})

test.describe('from the first paint on', () => {
  const looks = [
    { pinned: 'dark', system: 'light', ground: darkGrey, bar: '#1f1f1f' },
    { pinned: 'light', system: 'dark', ground: white, bar: '#fafafa' },
    { pinned: 'high-contrast', system: 'light', ground: black, bar: '#000000' },
    { pinned: undefined, system: 'dark', ground: darkGrey, bar: '#1f1f1f' },
    { pinned: undefined, system: 'light', ground: white, bar: '#fafafa' },
  ] as const

  for (const { pinned, system, ground, bar } of looks) {
    test(`${pinned ?? 'nothing'} pinned on a ${system} system: one ground in every frame`, async ({
      openApp,
      page,
    }) => {
      await page.emulateMedia({ colorScheme: system })
      if (pinned !== undefined)
        await page.addInitScript((theme) => localStorage.setItem('upgrade-center.theme', theme), pinned)
      await page.addInitScript(() => {
        const grounds: string[] = []
        Object.assign(globalThis, { grounds })
        const look = () => {
          // Nothing is painted before there is a body.
          const place = document.querySelector('main') ?? (document.body && document.documentElement)
          if (place !== null) grounds.push(getComputedStyle(place).backgroundColor)
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      await openApp('/roles')
      await expectGround(page, ground)
      const grounds: unknown = await page.evaluate('[...new Set(globalThis.grounds)]')
      expect(grounds).toEqual([ground])
      expect(await browserBar(page)).toEqual([bar])
    })
  }
})

test("a storage that is closed leaves the system's look, and a choice lasts as long as the page", async ({
  openApp,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openApp('/roles')
  await expectGround(page, darkGrey)
  await pin(page, 'System', 'Light')
  await expectGround(page, white)
})
