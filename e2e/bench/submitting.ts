import { setTimeout as pause } from 'node:timers/promises'

import type { BrowserContext, Request } from '@playwright/test'

import type { Figures } from './measures.ts'
import { conditions, type Page, parts } from './pageParts.ts'
import { openTab, type Tab, timeClick, waitUntil } from './tab.ts'
import { timeHover } from './upgrading.ts'

type Asked = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

async function openUpgradeable(context: BrowserContext, page: Page, customers: number): Promise<Tab> {
  const tab = await openTab(context)
  await tab.page.goto(page.upgradeable(customers), { waitUntil: 'commit' })
  await waitUntil(tab, conditions.shortList, 30_000)
  await waitUntil(tab, conditions.icons)
  await pause(1_500)
  return tab
}

/** Leads to a dialog in which an offer is chosen. */
async function openDialog(tab: Tab, page: Page): Promise<void> {
  await timeHover(tab, page, 0)
  await timeClick(tab, parts.offer, conditions.dialog)
  await pause(1_000)
}

function read(request: Request): Asked {
  return { method: request.method(), url: request.url(), headers: request.headers(), body: request.postData() }
}

/** The submit, and the list read again: what a list that shows the upgrade cannot do without. */
function neededOf(asked: readonly Asked[]): readonly Asked[] {
  const list = asked.find(({ method, url }) => method === 'GET' && new URL(url).pathname.endsWith('/subscriptions'))
  return [...asked.filter(({ method }) => method === 'POST'), ...(list === undefined ? [] : [list])]
}

/** How long the backend takes for the same requests where nothing else is to do: for a new person, as if never asked. */
async function timeBackend(
  context: BrowserContext,
  page: Page,
  customers: number,
  asked: readonly Asked[],
): Promise<number> {
  if (asked.length === 0) return 0
  const tab = await openUpgradeable(context, page, customers)
  return tab.page.evaluate(async (requests) => {
    const start = performance.now()
    for (const { url, ...init } of requests) await (await fetch(url, init)).text()
    return performance.now() - start
  }, asked)
}

/** Submits an upgrade where the list behind the dialog shows it. */
export async function measureSubmit(
  openContext: () => Promise<BrowserContext>,
  page: Page,
  customers: number,
): Promise<Figures> {
  const tab = await openUpgradeable(await openContext(), page, customers)
  await openDialog(tab, page)
  const asked: Asked[] = []
  tab.page.on('request', (request) => {
    if (/^\/(?:v1|sandbox)\//.test(new URL(request.url()).pathname)) asked.push(read(request))
  })
  const whole = await timeClick(tab, parts.submit, conditions.upgraded)
  const backend = await timeBackend(await openContext(), page, customers, neededOf(asked))
  return { submit: whole - backend, backend }
}
