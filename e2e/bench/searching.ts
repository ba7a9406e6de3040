import { setTimeout as pause } from 'node:timers/promises'

import type { Figures } from './measures.ts'
import { conditions, parts, typed } from './pageParts.ts'
import { pointOf, type Tab, timeInput } from './tab.ts'

/** Between two keys of somebody who knows what to type. */
const keyGap = 150

export async function focusSearch(tab: Tab): Promise<void> {
  const { x, y } = await pointOf(tab, parts.search)
  await tab.page.mouse.click(x, y)
  await pause(300)
}

export async function measureSearch(tab: Tab): Promise<Figures> {
  const { page } = tab
  await focusSearch(tab)
  const start = await page.evaluate(() => performance.now())
  const last = { type: 'keydown', condition: conditions.found, position: typed.length }
  const search = await timeInput(tab, last, async () => {
    for (const letter of typed) {
      await page.keyboard.press(letter)
      await pause(keyGap)
    }
  })
  await pause(300)
  return { search, inp: await page.evaluate((since) => bench.slowestKeySince(since), start) }
}
