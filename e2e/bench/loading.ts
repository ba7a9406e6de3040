import { setTimeout as pause } from 'node:timers/promises'

import type { BrowserContext } from '@playwright/test'

import type { Figures } from './measures.ts'
import { conditions, type Page } from './pageParts.ts'
import { openTab, readCpu, type Tab, waitUntil } from './tab.ts'

/** After the list: what belongs to showing it, and what a page does once there is nothing else to do. */
const shortQuiet = 400
const longQuiet = 2_000

/** Opens the list and waits until it is seen. Milliseconds from the start of the visit. */
export async function openList({ page }: Tab, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  return page.evaluate(() => bench.listSeen)
}

/** A page that is a process of its own begins to count anew. */
function spent(before: number, after: number): number {
  return after < before ? after : after - before
}

export async function measureLoad(tab: Tab, target: Page, customers: number): Promise<Figures> {
  const before = await readCpu(tab)
  const list = await openList(tab, target.list(customers))
  const iconsSeen = waitUntil(tab, conditions.icons)
  // It is awaited last; what goes wrong before is told first.
  iconsSeen.catch(() => undefined)
  await pause(shortQuiet)
  const loadCpu = spent(before, await readCpu(tab))
  await pause(longQuiet - shortQuiet)
  const settledCpu = spent(before, await readCpu(tab))
  const icons = (await iconsSeen) - list
  const fcp = await tab.page.evaluate(() => bench.firstContentfulPaint())
  return { ...(fcp !== undefined && { fcp }), list, icons, loadCpu, settledCpu, elements: await countElements(tab) }
}

export function countElements({ page }: Tab): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length)
}

/**
 * The same person comes again, twice, in one new tab: on the second visit files are kept, on the third what was compiled
 * of them too.
 */
export async function timeAgain(context: BrowserContext, address: string): Promise<Figures> {
  const tab = await openTab(context)
  const secondList = await openList(tab, address)
  // What is kept for the next visit is kept once the page has come to rest.
  await pause(1_500)
  await tab.page.goto('about:blank')
  return { secondList, warmList: await openList(tab, address) }
}
