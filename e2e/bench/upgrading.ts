import { setTimeout as pause } from 'node:timers/promises'

import type { Figures } from './measures.ts'
import { conditions, type Page, parts } from './pageParts.ts'
import { pointOf, type Tab, timeClick, timeInput } from './tab.ts'

/** From the end of the time a mouse has to stay, to the card. */
export async function timeHover(tab: Tab, { intentDelay }: Page, position: number): Promise<number> {
  const { x, y } = await pointOf(tab, parts.icon, position)
  await tab.page.mouse.move(640, 5)
  await pause(500)
  await tab.page.mouse.move(x - 100, y)
  await pause(200)
  const wait = { type: 'mousemove', condition: conditions.card }
  const taken = await timeInput(tab, wait, () => tab.page.mouse.move(x, y))
  await pause(400)
  return taken - intentDelay
}

/** Hover and click on two customers one after the other: the first pays for what is loaded and made for both. */
export async function measureUpgrade(tab: Tab, page: Page): Promise<Figures> {
  const firstHover = await timeHover(tab, page, 0)
  const firstDialog = await timeClick(tab, parts.upgrade, conditions.dialog)
  await pause(500)
  await tab.page.keyboard.press('Escape')
  await pause(700)
  const secondHover = await timeHover(tab, page, 1)
  const secondDialog = await timeClick(tab, parts.upgrade, conditions.dialog)
  await pause(500)
  await tab.page.keyboard.press('Escape')
  await pause(700)
  return { firstHover, firstDialog, secondHover, secondDialog }
}
