import { expect, type Page } from '@playwright/test'

/** What the system asks for, and the background by which one sees that the app has followed. */
const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference', background: 'rgb(255, 255, 255)' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', background: 'rgb(41, 41, 41)' },
  'high contrast': { colorScheme: 'light', contrast: 'more', background: 'rgb(0, 0, 0)' },
} as const

export type Theme = keyof typeof themes

/** Shows the page in a theme and a width, and waits for both: until the app has followed, its colors are of two themes. */
export async function showIn(page: Page, theme: Theme, size: { width: number; height: number }): Promise<void> {
  const { background, ...media } = themes[theme]
  await page.emulateMedia(media)
  await page.setViewportSize(size)
  const shown = () =>
    page.evaluate(() => {
      const app = document.querySelector('#root > .fui-FluentProvider')
      return app === null ? '' : getComputedStyle(app).backgroundColor
    })
  await expect.poll(shown, { message: `the page is ${theme}` }).toBe(background)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
