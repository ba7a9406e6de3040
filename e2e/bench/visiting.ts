import { setTimeout as pause } from 'node:timers/promises'

import type { Browser, BrowserContext } from '@playwright/test'

import { readHeap } from './heap.ts'
import { countElements, measureLoad, timeAgain } from './loading.ts'
import type { Figures, Sample } from './measures.ts'
import { conditions, type Page } from './pageParts.ts'
import { tryWays } from './reaching.ts'
import { measureScroll } from './scrolling.ts'
import { measureSearch } from './searching.ts'
import { measureSubmit } from './submitting.ts'
import { openContext, openTab } from './tab.ts'
import { measureUpgrade } from './upgrading.ts'

export const tests = ['load', 'again', 'scroll', 'search', 'hover', 'dialog', 'submit', 'reach'] as const

export type Test = (typeof tests)[number]

export type Visit = {
  readonly browser: Browser
  readonly probe: string
  readonly page: Page
  readonly customers: number
  readonly round: number
  readonly wanted: ReadonlySet<Test>
}

type Step = {
  readonly name: string
  readonly tests: readonly Test[]
  readonly run: () => Promise<Figures>
}

/** A step that takes longer is given up and told. */
const longestStep = 60_000

async function withinTime(run: () => Promise<Figures>): Promise<Figures> {
  const stop = new AbortController()
  const late = pause(longestStep, undefined, { signal: stop.signal }).then((): never => {
    throw new Error(`not done after ${longestStep} ms`)
  })
  try {
    return await Promise.race([run(), late])
  } finally {
    stop.abort()
    await late.catch(() => undefined)
  }
}

/** What one person does with the list, one after the other in the same page. */
async function stepsInList(visit: Visit, context: BrowserContext): Promise<readonly Step[]> {
  const { browser, page, customers } = visit
  const tab = await openTab(context)
  return [
    {
      // Nothing can be done in a list that is not there.
      name: 'load',
      tests: [...tests],
      run: async () => ({ ...(await measureLoad(tab, page, customers)), heap: await readHeap(browser, tab) }),
    },
    {
      name: 'scroll',
      tests: ['scroll'],
      run: async () => ({ ...(await measureScroll(tab)), elements: await countElements(tab) }),
    },
    { name: 'hover and dialog', tests: ['hover', 'dialog'], run: () => measureUpgrade(tab, page) },
    { name: 'search', tests: ['search'], run: () => measureSearch(tab) },
    {
      name: 'visit again',
      tests: ['again'],
      run: async () => {
        await tab.page.close()
        return timeAgain(context, page.list(customers))
      },
    },
  ]
}

async function stepsOf(visit: Visit, open: () => Promise<BrowserContext>, missed: string[]): Promise<readonly Step[]> {
  const { browser, page, customers } = visit
  return [
    ...(await stepsInList(visit, await open())),
    { name: 'submit', tests: ['submit'], run: () => measureSubmit(open, page, customers) },
    {
      name: 'reach the last row',
      tests: ['reach'],
      run: async () => {
        const tab = await openTab(await open())
        await measureLoad(tab, page, customers)
        missed.push(...(await tryWays(tab, customers)))
        return { unreached: missed.length, endHeap: await readHeap(browser, tab) }
      },
    },
  ]
}

/** The page is as large as it ever was. */
function merged(before: Figures, after: Figures): Figures {
  const elements = Math.max(before.elements ?? 0, after.elements ?? 0)
  return { ...before, ...after, ...(elements > 0 && { elements }) }
}

/** Everything that is wanted of one page at one size. A step that does not go through is told, and the others go on. */
export async function visitPage(visit: Visit): Promise<Sample> {
  const contexts: BrowserContext[] = []
  const open = async (): Promise<BrowserContext> => {
    const context = await openContext(visit.browser, visit.probe, conditions.list)
    contexts.push(context)
    return context
  }
  const failures: string[] = []
  const missed: string[] = []
  let figures: Figures = {}
  try {
    const steps = await stepsOf(visit, open, missed)
    for (const { name, run } of steps.filter((step) => step.tests.some((test) => visit.wanted.has(test)))) {
      try {
        figures = merged(figures, await withinTime(run))
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error)
        failures.push(`${name}: ${text.split('\n', 1).join('')}`)
      }
    }
  } finally {
    await Promise.all(contexts.map((context) => context.close()))
  }
  const { round, page, customers } = visit
  return { round, page: page.name, customers, figures, failures, missed }
}
