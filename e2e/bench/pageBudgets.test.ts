import { expect, test } from 'vitest'

import type { Figures, Sample } from './measures.ts'
import { judge, type PageBudget } from './pageBudgets.ts'

function sample(page: Sample['page'], round: number, customers: number, figures: Figures): Sample {
  return { page, round, customers, figures, failures: [], missed: [] }
}

const samples: readonly Sample[] = [
  sample('floor', 0, 1_000, { list: 100, elements: 100, heap: 1 }),
  sample('ours', 0, 1_000, { list: 300, elements: 400, heap: 10 }),
  sample('floor', 1, 1_000, { list: 200 }),
  sample('ours', 1, 1_000, { list: 400, elements: 410, heap: 12 }),
  sample('floor', 2, 1_000, { list: 400 }),
  sample('ours', 2, 1_000, { list: 1_000, elements: 900, heap: 11 }),
  sample('floor', 0, 100_000, { list: 100 }),
  sample('ours', 0, 100_000, { list: 500, elements: 440, heap: 22 }),
]

function judgeOne(budget: Pick<PageBudget, 'of' | 'must' | 'aim'> & Partial<PageBudget>) {
  const [judged] = judge(samples, [{ measure: 'list', ...budget }])
  return [judged?.value, judged?.verdict]
}

test('a ratio is the median of the ratios of each round, not the ratio of the medians', () => {
  expect(judgeOne({ of: 'ratio', customers: 1_000, must: 3, aim: 2 })).toEqual([2.5, 'kept'])
})

test('a ratio at every size is the worst one', () => {
  expect(judgeOne({ of: 'ratio', must: 4.9, aim: 2 })).toEqual([5, 'broken'])
})

test('a figure is ours alone, the median over the rounds', () => {
  expect(judgeOne({ measure: 'elements', of: 'figure', customers: 1_000, must: 450, aim: 410 })).toEqual([
    410,
    'aim reached',
  ])
  expect(judgeOne({ measure: 'elements', of: 'figure', must: 439, aim: 350 })).toEqual([440, 'broken'])
})

test('a growth is from the smallest list to the largest', () => {
  expect(judgeOne({ measure: 'heap', of: 'growth', must: 2, aim: 1.2 })).toEqual([2, 'kept'])
  expect(judgeOne({ measure: 'heap', of: 'growth', must: 1.9, aim: 1.2 })).toEqual([2, 'broken'])
})

test('what was not measured is neither kept nor broken', () => {
  expect(judgeOne({ measure: 'submit', of: 'ratio', must: 1, aim: 1 })).toEqual([undefined, 'not measured'])
  expect(judgeOne({ of: 'ratio', customers: 1_000_000, must: 1, aim: 1 })).toEqual([undefined, 'not measured'])
})

test('a round without its floor, or with a floor of nothing, has no ratio', () => {
  const lonely = [sample('ours', 0, 1_000, { longTasks: 4 }), sample('floor', 1, 1_000, { longTasks: 1 })]
  const none = [sample('ours', 0, 1_000, { longTasks: 4 }), sample('floor', 0, 1_000, { longTasks: 0 })]
  const budget: PageBudget = { measure: 'longTasks', of: 'ratio', must: 1, aim: 1 }
  expect(judge(lonely, [budget])[0]?.verdict).toBe('not measured')
  expect(judge(none, [budget])[0]?.verdict).toBe('not measured')
})
