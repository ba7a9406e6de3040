import { setTimeout as pause } from 'node:timers/promises'

import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'

import type { Condition } from './probe/conditions.ts'
import type { Target } from './probe/elements.ts'

/** How much slower than this machine the measured one is. */
export const slowdown = 4

export type Tab = { readonly page: Page; readonly devtools: CDPSession }

/** A new person: nothing is kept from another visit. The probe is there before the page is. */
export async function openContext(browser: Browser, probe: string, list: Condition): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
  })
  await context.addInitScript({ content: `globalThis.benchList = ${JSON.stringify(list)};${probe}` })
  return context
}

export async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  // The main thread's own time: what other processes do meanwhile does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await slowDown({ page, devtools }, slowdown)
  return { page, devtools }
}

export async function slowDown({ devtools }: Tab, rate: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
}

export async function readMetric({ devtools }: Tab, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === name)?.value ?? 0
}

/** Milliseconds the main thread has worked. */
export async function readCpu(tab: Tab): Promise<number> {
  return (await readMetric(tab, 'TaskDuration')) * 1000
}

export function waitUntil({ page }: Tab, condition: Condition, longest?: number): Promise<number> {
  return page.evaluate(([wanted, limit]) => bench.whenMet(wanted, limit), [condition, longest] as const)
}

/** Where the mouse reaches the n-th of them. */
export async function pointOf(
  tab: Tab,
  target: Target,
  position = 0,
): Promise<{ readonly x: number; readonly y: number }> {
  const point = await tab.page.evaluate(([wanted, n]) => bench.pointOf(wanted, n), [target, position] as const)
  if (point === undefined) throw new Error(`nothing to point at: ${target.css} ${target.text ?? ''}`)
  return point
}

/** Milliseconds from an input to the paint that answers it. */
export async function timeInput(
  { page }: Tab,
  wait: { readonly type: string; readonly condition: Condition; readonly position?: number },
  give: () => Promise<void>,
): Promise<number> {
  await page.evaluate(({ type, condition, position }) => bench.startLatency(type, condition, position), wait)
  await give()
  const taken = await page.evaluate((type) => bench.latency(type), wait.type)
  if (taken === undefined) throw new Error(`nothing was measured of ${wait.type}`)
  return taken
}

/** Moves there as a hand does, and presses. */
export async function timeClick(tab: Tab, target: Target, condition: Condition): Promise<number> {
  const { x, y } = await pointOf(tab, target)
  await tab.page.mouse.move(x, y)
  await pause(100)
  return timeInput(tab, { type: 'pointerup', condition }, async () => {
    await tab.page.mouse.down()
    await tab.page.mouse.up()
  })
}
