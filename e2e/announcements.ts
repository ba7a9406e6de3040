import type { Page } from '@playwright/test'

/** Everything the announcer says from now on, in its order; nothing is lost when a sentence goes again. */
export async function collectAnnouncements(
  page: Page,
  name = 'Announcements',
): Promise<() => Promise<readonly string[]>> {
  const log = page.getByRole('log', { name, includeHidden: true })
  await log.evaluate((region) => {
    const said: string[] = []
    Object.assign(region, { said })
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) said.push(node.textContent ?? '')
    }).observe(region, { childList: true })
  })
  return () =>
    log.evaluate((region) => {
      const said: unknown = Reflect.get(region, 'said')
      return Array.isArray(said) ? said.map(String) : []
    })
}
