import * as v from 'valibot'

import { limit } from '#scripts/budgets.ts'

import { type Figures, type Measure, measures, type Sample } from './measures.ts'
import { median } from './statistics.ts'

const measureIds = measures.map(({ id }) => id)

/**
 * What is limited: the ratio to the floor of the same round, the figure itself, or how it grows from the smallest list to
 * the largest.
 */
const budget = v.strictObject({
  measure: v.picklist(measureIds),
  customers: v.optional(v.number()),
  of: v.picklist(['ratio', 'figure', 'growth']),
  ...limit.entries,
})

export const pageBudgets = v.array(budget)

export type PageBudget = v.InferOutput<typeof budget>

export type Verdict = 'broken' | 'kept' | 'aim reached' | 'not measured'

export type Judged = PageBudget & { readonly value: number | undefined; readonly verdict: Verdict }

function figure({ figures }: { readonly figures: Figures }, measure: Measure): readonly number[] {
  const value = figures[measure]
  return value === undefined ? [] : [value]
}

/** The figures of one page at one size, a round each. */
export function figuresOf(
  samples: readonly Sample[],
  page: Sample['page'],
  measure: Measure,
  customers: number,
): readonly number[] {
  return samples
    .filter((sample) => sample.page === page && sample.customers === customers)
    .flatMap((sample) => figure(sample, measure))
}

/** Median over the rounds of what ours takes in proportion to what the floor took in the same round. */
export function ratioOf(samples: readonly Sample[], measure: Measure, customers: number): number | undefined {
  const here = samples.filter((sample) => sample.customers === customers)
  const ratios = here
    .filter(({ page }) => page === 'ours')
    .flatMap((ours) => {
      const floor = here.find(({ page, round }) => page === 'floor' && round === ours.round)
      const below = floor === undefined ? undefined : floor.figures[measure]
      return below === undefined || below <= 0 ? [] : figure(ours, measure).map((value) => value / below)
    })
  return median(ratios)
}

/** Median over the rounds of the largest list's figure in proportion to the smallest's. */
function growthOf(samples: readonly Sample[], measure: Measure, sizes: readonly number[]): number | undefined {
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)]
  if (smallest === largest) return undefined
  const small = median(figuresOf(samples, 'ours', measure, smallest))
  const large = median(figuresOf(samples, 'ours', measure, largest))
  return small === undefined || large === undefined ? undefined : large / small
}

function valueOf(samples: readonly Sample[], { measure, customers, of }: PageBudget): number | undefined {
  const sizes = [...new Set(samples.map((sample) => sample.customers))]
  if (of === 'growth') return growthOf(samples, measure, sizes)
  const wanted = customers === undefined ? sizes : sizes.filter((size) => size === customers)
  const values = wanted.flatMap((size) => {
    const value = of === 'ratio' ? ratioOf(samples, measure, size) : median(figuresOf(samples, 'ours', measure, size))
    return value === undefined ? [] : [value]
  })
  return values.length === 0 ? undefined : Math.max(...values)
}

function verdictOf(value: number | undefined, { must, aim }: PageBudget): Verdict {
  if (value === undefined) return 'not measured'
  if (value > must) return 'broken'
  return value > aim ? 'kept' : 'aim reached'
}

/** Holds the samples against each budget; one without a size holds at every size that was measured. */
export function judge(samples: readonly Sample[], budgets: readonly PageBudget[]): readonly Judged[] {
  return budgets.map((own) => {
    const value = valueOf(samples, own)
    return { ...own, value, verdict: verdictOf(value, own) }
  })
}
