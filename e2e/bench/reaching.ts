import { setTimeout as pause } from 'node:timers/promises'

import type { Condition } from './probe/conditions.ts'
import { parts } from './pageParts.ts'
import { focusSearch } from './searching.ts'
import { type Tab, waitUntil } from './tab.ts'

const longest = 10_000

function lastRow(customers: number): string {
  return `${parts.row}[data-index="${customers - 1}"]`
}

function rowSeen(css: string): Condition {
  return { kind: 'rows', rows: css, atLeast: 1 }
}

function nameIn({ page }: Tab, css: string): Promise<string> {
  return page.evaluate((row) => {
    const cell = document.querySelector(`${row} [role="gridcell"]`)
    return (cell?.querySelector('a') ?? cell?.firstChild)?.textContent?.trim() ?? ''
  }, css)
}

/** The thumb of the scroll bar is drawn to one of its ends. */
async function drawScrollBar({ page }: Tab, end: 'top' | 'bottom'): Promise<void> {
  await page.evaluate(
    ([css, wanted]) => {
      const content = document.querySelector(css)
      if (content !== null) content.scrollTop = wanted === 'top' ? 0 : content.scrollHeight
    },
    [parts.frame, end] as const,
  )
  await pause(500)
}

/** The key that leads to the end of a grid; where no row takes the focus, the browser scrolls by it. */
async function byEnd(tab: Tab): Promise<void> {
  await drawScrollBar(tab, 'top')
  await tab.page.evaluate(
    ([frame, row]) => {
      const content = document.querySelector<HTMLElement>(frame)
      const first = content?.querySelector<HTMLElement>(row)
      if (first?.hasAttribute('tabindex') === true) first.focus()
      else content?.focus()
    },
    [parts.frame, parts.row] as const,
  )
  await tab.page.keyboard.press('Control+End')
}

async function bySearch(tab: Tab, name: string): Promise<void> {
  await drawScrollBar(tab, 'top')
  await focusSearch(tab)
  await tab.page.keyboard.insertText(name)
}

/** Each way to the last row of the list that is open, one after the other: which of them do not lead there. */
export async function tryWays(tab: Tab, customers: number): Promise<readonly string[]> {
  const row = lastRow(customers)
  const missed: string[] = []
  let name = ''
  const attempt = async (way: string, go: () => Promise<void>, condition: Condition): Promise<void> => {
    try {
      await go()
      await waitUntil(tab, condition, longest)
      name ||= await nameIn(tab, row)
    } catch {
      missed.push(way)
    }
  }
  await attempt('scroll bar', () => drawScrollBar(tab, 'bottom'), rowSeen(row))
  await attempt('End', () => byEnd(tab), rowSeen(row))
  await attempt(
    'search',
    async () => {
      if (name === '') throw new Error('no last row to look for')
      await bySearch(tab, name)
    },
    { kind: 'matching', rows: parts.row, text: name.toLowerCase() },
  )
  return missed
}
