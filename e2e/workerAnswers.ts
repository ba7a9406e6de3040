import { expect, type Page } from '@playwright/test'

/**
 * Waits until the service worker has taken over from the page: from then on what the application asks is seen as a request,
 * and whoever else asks is answered too.
 */
export async function workerAnswers(tab: Page): Promise<void> {
  const isAnswered = () =>
    tab.evaluate(async () => {
      if (navigator.serviceWorker.controller === null) return false
      const { headers } = await fetch('/sandbox/settings')
      return headers.get('Content-Type')?.startsWith('application/json') === true
    })
  await expect.poll(isAnswered, { message: 'the service worker answers' }).toBe(true)
}
