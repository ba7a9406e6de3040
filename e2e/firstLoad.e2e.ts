// With the machine's own clock, by which the browser tells when a request began.
import { type BrowserContext, expect, type Page, type Request, test } from '@playwright/test'

import { readBuildFiles } from '#scripts/buildFiles.ts'
import { firstLoadOf } from '#scripts/firstLoad.ts'

/** Every script that is asked for, by the page, by its workers and by the service worker. */
function watchScripts(context: BrowserContext): readonly Request[] {
  const requests: Request[] = []
  context.on('request', (request) => {
    if (/\.m?js$/.test(new URL(request.url()).pathname)) requests.push(request)
  })
  return requests
}

/**
 * Every file is on its way so long that what the rows themselves ask for cannot be there before they are, however slowly
 * they are drawn.
 */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
}

function isThereBefore(time: number): (request: Request) => boolean {
  return (request) => {
    const { startTime, responseEnd } = request.timing()
    return responseEnd >= 0 && startTime + responseEnd < time
  }
}

/** When the first row came into the page. What waits for its time to come is held back until then: no list needs it. */
async function watchFirstRow(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const start = window.setTimeout.bind(window)
    const held: (() => void)[] = []
    const long = 500
    let isSeen = false
    Object.defineProperty(window, 'setTimeout', {
      value: (action: () => void, delay = 0) => {
        if (isSeen || delay < long) return start(action, delay)
        held.push(() => start(action, delay))
        return 0
      },
    })
    const observer = new MutationObserver(() => {
      if (document.querySelector('[role="grid"] [role="row"][data-index] a') === null) return
      observer.disconnect()
      isSeen = true
      document.documentElement.dataset['listAt'] = String(performance.timeOrigin + performance.now())
      for (const release of held) release()
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  const readListAt = () => page.evaluate(() => Number(document.documentElement.dataset['listAt'] ?? 0))
  return async () => {
    await expect.poll(readListAt).toBeGreaterThan(0)
    return readListAt()
  }
}

test('up to the first list, the page loads the scripts that are counted, neither more nor less', async ({
  context,
  page,
}) => {
  const requests = watchScripts(context)
  const listAt = await watchFirstRow(page)
  await slowDown(page)
  await page.goto('/customers')
  const before = await listAt()
  const counted = firstLoadOf(await readBuildFiles(process.env['E2E_DIST'] ?? 'dist'))
  const early = requests.filter(isThereBefore(before))
  const loaded = [...new Set(early.map((request) => new URL(request.url()).pathname.slice(1)))]
  const ofSandbox = new Set(counted.sandbox)
  expect(loaded.filter((file) => !ofSandbox.has(file)).toSorted()).toEqual(counted.application)
  expect(loaded.filter((file) => ofSandbox.has(file))).not.toEqual([])
})
