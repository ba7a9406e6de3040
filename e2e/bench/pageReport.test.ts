import { expect, test } from 'vitest'

import type { Sample } from './measures.ts'
import { judge } from './pageBudgets.ts'
import { pageReport } from './pageReport.ts'

const samples: readonly Sample[] = [
  {
    page: 'floor',
    round: 0,
    customers: 1_000,
    figures: { list: 400, firstHover: 12.34, elements: 149 },
    failures: [],
    missed: [],
  },
  {
    page: 'ours',
    round: 0,
    customers: 1_000,
    figures: { list: 1_200, icons: 600, elements: 340 },
    failures: [],
    missed: [],
  },
  {
    page: 'ours',
    round: 0,
    customers: 100_000,
    figures: { list: 1_300, heap: 7.25, elements: 350 },
    failures: [],
    missed: [],
  },
]

test('budgets first, then every measure at every size, in Markdown', () => {
  const judged = judge(samples, [
    { measure: 'list', customers: 1_000, of: 'ratio', must: 3.5, aim: 2.3 },
    { measure: 'icons', customers: 1_000, of: 'figure', must: 1_000, aim: 400 },
    { measure: 'elements', of: 'figure', must: 345, aim: 300 },
    { measure: 'heap', of: 'growth', must: 1.5, aim: 1.2 },
  ])
  expect(pageReport(samples, judged)).toBe(`| Measure | Customers | Floor | Ours | Result | Must | Aim | Verdict |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| list seen, cold | 1,000 | 400 ms | 1,200 ms | 3.00× | 3.5× | 2.3× | kept |
| icons on all visible rows, after the list | 1,000 |  |  | 600 ms | 1,000 ms | 400 ms | kept |
| elements in the page | every size |  |  | 350 | 345 | 300 | broken |
| JS heap after the list | largest to smallest |  |  |  | 1.5× | 1.2× | not measured |

Floor / ours, medians over the rounds, and the median of the ratios of each round:

| Measure | 1,000 customers | 100,000 customers |
| --- | ---: | ---: |
| list seen, cold | 400 ms / 1,200 ms (3.00×) | – / 1,300 ms |
| icons on all visible rows, after the list | – / 600 ms |  |
| hover to card, first | 12.3 ms / – |  |
| elements in the page | 149 / 340 (2.28×) | – / 350 |
| JS heap after the list |  | – / 7.3 MB |`)
})
