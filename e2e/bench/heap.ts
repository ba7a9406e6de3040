import type { Browser, CDPSession } from '@playwright/test'

import { readMetric, slowDown, slowdown, type Tab } from './tab.ts'

const megabyte = 1_000_000
const workerKinds = new Set(['worker', 'service_worker', 'shared_worker'])

/** Asks a target that is no page: its answers come as messages of the session it was attached by. */
async function ask(devtools: CDPSession, sessionId: string, id: number, method: string): Promise<string> {
  const answered = new Promise<string>((settle) => {
    const listen = (event: { readonly sessionId: string; readonly message: string }): void => {
      if (event.sessionId !== sessionId || !event.message.includes(`"id":${id},`)) return
      devtools.off('Target.receivedMessageFromTarget', listen)
      settle(event.message)
    }
    devtools.on('Target.receivedMessageFromTarget', listen)
  })
  await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
  return answered
}

function usedSize(message: string): number {
  const { result }: { readonly result?: { readonly usedSize?: number } } = JSON.parse(message)
  if (result?.usedSize === undefined) throw new Error(`no heap size in ${message}`)
  return result.usedSize
}

async function workersHeap(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession()
  try {
    const { targetInfos } = await devtools.send('Target.getTargets')
    let bytes = 0
    for (const { targetId } of targetInfos.filter(({ type }) => workerKinds.has(type))) {
      const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false })
      await ask(devtools, sessionId, 1, 'HeapProfiler.collectGarbage')
      bytes += usedSize(await ask(devtools, sessionId, 2, 'Runtime.getHeapUsage'))
    }
    return bytes
  } finally {
    await devtools.detach()
  }
}

/** Megabytes that JavaScript holds after a collection, in the page and in every worker. */
export async function readHeap(browser: Browser, tab: Tab): Promise<number> {
  await slowDown(tab, 1)
  await tab.devtools.send('HeapProfiler.collectGarbage')
  const page = await readMetric(tab, 'JSHeapUsedSize')
  const workers = await workersHeap(browser)
  await slowDown(tab, slowdown)
  return (page + workers) / megabyte
}
