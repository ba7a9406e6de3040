import { setTimeout as pause } from 'node:timers/promises'

import type { Figures } from './measures.ts'
import { parts } from './pageParts.ts'
import { percentile } from './statistics.ts'
import { readCpu, type Tab } from './tab.ts'

const duration = 3_000
const frame = 1000 / 60
const notch = 120
/** The wheel is turned one way so long, then back. */
const turn = 700

/** Turns the wheel sixty times a second, whether or not the page keeps up. */
async function turnWheel({ page }: Tab): Promise<void> {
  const start = performance.now()
  const turns: Promise<void>[] = []
  for (let tick = 1; performance.now() - start < duration; tick += 1) {
    const isBack = Math.floor((performance.now() - start) / turn) % 2 === 1
    turns.push(page.mouse.wheel(0, isBack ? -notch : notch))
    await pause(Math.max(0, start + tick * frame - performance.now()))
  }
  await Promise.race([Promise.all(turns), pause(2_000)])
}

/** Back to the top; turns of the wheel that are still on their way may move it again. */
async function scrollToTop({ page }: Tab): Promise<void> {
  for (let still = 0, tries = 0; still < 4 && tries < 50; tries += 1) {
    const moved = await page.evaluate((css) => {
      const content = document.querySelector(css)
      const { scrollTop } = content ?? { scrollTop: 0 }
      if (content !== null) content.scrollTop = 0
      return scrollTop
    }, parts.frame)
    still = moved === 0 ? still + 1 : 0
    await pause(100)
  }
}

export async function measureScroll(tab: Tab): Promise<Figures> {
  const { page } = tab
  await page.mouse.move(640, 450)
  await pause(200)
  const before = await readCpu(tab)
  const start = await page.evaluate(() => {
    bench.startFrames()
    return performance.now()
  })
  await turnWheel(tab)
  const gaps = await page.evaluate(() => bench.stopFrames())
  const scrollCpu = (await readCpu(tab)) - before
  const longTasks = await page.evaluate((since) => bench.longTasksSince(since), start)
  await scrollToTop(tab)
  return { frame95: percentile(gaps, 0.95), longTasks, scrollCpu }
}
