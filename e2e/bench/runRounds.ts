import { type Browser, chromium } from '@playwright/test'

import { chromiumFlags } from '#scripts/chromiumFlags.ts'
import { findChromium } from '#scripts/findChromium.ts'

import { describeMachine } from './machine.ts'
import type { Sample } from './measures.ts'
import type { Page } from './pageParts.ts'
import { type Test, visitPage } from './visiting.ts'

export type Plan = {
  readonly rounds: number
  /** How many customers the lists have. */
  readonly sizes: readonly number[]
  readonly tests: readonly Test[]
  readonly pages: readonly Page[]
  readonly probe: string
}

/** Between the smallest list and the largest, only what loading takes. */
const loadedOnly = 10_000

function testsAt({ tests, sizes }: Plan, customers: number, round: number): ReadonlySet<Test> {
  const isHere = (test: Test): boolean => {
    switch (test) {
      case 'load':
        return true
      case 'again':
        return customers === Math.min(...sizes)
      case 'reach':
        // It leads there or it does not: once is enough.
        return customers === Math.max(...sizes) && round === 0
      default:
        return customers !== loadedOnly
    }
  }
  return new Set(tests.filter(isHere))
}

/** Who goes first changes from round to round, so that nobody always finds the machine warm. */
function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  return items.map((_, place) => items[(place + by) % items.length]).filter((item) => item !== undefined)
}

function told({ page, customers, figures, failures, missed }: Sample, seconds: number): string {
  const { list, firstHover, submit } = figures
  const parts = Object.entries({ list, hover: firstHover, submit }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${Math.round(value)} ms`],
  )
  return [
    `${page.padEnd(5)} ${customers}`,
    `${seconds.toFixed(0)} s`,
    ...parts,
    ...missed.map((way) => `last row missed by ${way}`),
    ...failures,
  ].join(', ')
}

async function runRound(plan: Plan, browser: Browser, round: number): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  for (const [turn, customers] of plan.sizes.entries()) {
    for (const page of rotated(plan.pages, round + turn)) {
      const start = performance.now()
      const wanted = testsAt(plan, customers, round)
      if (wanted.size === 0) continue
      const sample = await visitPage({ browser, probe: plan.probe, page, customers, round, wanted })
      console.error(`round ${round + 1}: ${told(sample, (performance.now() - start) / 1000)}`)
      samples.push(sample)
    }
  }
  return samples
}

/** Both pages, at every size, in every round of a browser of its own: a ratio is of two visits in the same minute. */
export async function runRounds(
  plan: Plan,
): Promise<{ readonly samples: readonly Sample[]; readonly machine: string }> {
  const samples: Sample[] = []
  let machine = ''
  for (let round = 0; round < plan.rounds; round += 1) {
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() })
    try {
      machine = describeMachine(browser)
      samples.push(...(await runRound(plan, browser, round)))
    } finally {
      await browser.close()
    }
  }
  return { samples, machine }
}
