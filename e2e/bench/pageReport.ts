import { type Measure, measures, type Sample } from './measures.ts'
import { figuresOf, type Judged, ratioOf } from './pageBudgets.ts'
import { median } from './statistics.ts'

function grouped(value: number): string {
  return value.toLocaleString('en-US')
}

function shown(value: number, unit: 'ms' | 'MB' | ''): string {
  if (unit === 'MB' || (unit === 'ms' && value < 100)) return `${value.toFixed(1)} ${unit}`
  return unit === '' ? grouped(Math.round(value)) : `${grouped(Math.round(value))} ${unit}`
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

function factsOf(id: Measure) {
  const facts = measures.find((measure) => measure.id === id)
  if (facts === undefined) throw new Error(`no measure ${id}`)
  return facts
}

function sizesOf(samples: readonly Sample[]): readonly number[] {
  return [...new Set(samples.map(({ customers }) => customers))].toSorted((left, right) => left - right)
}

function figureText(samples: readonly Sample[], page: Sample['page'], id: Measure, customers: number): string {
  const value = median(figuresOf(samples, page, id, customers))
  return value === undefined ? '' : shown(value, factsOf(id).unit)
}

function budgetText(of: Judged['of'], value: number | undefined, unit: 'ms' | 'MB' | ''): string {
  if (value === undefined) return ''
  return of === 'figure' ? shown(value, unit) : `${value.toFixed(2)}×`
}

function limitText(of: Judged['of'], value: number, unit: 'ms' | 'MB' | ''): string {
  return of === 'figure' ? shown(value, '') + (unit === '' ? '' : ` ${unit}`) : `${value}×`
}

function budgetRow(samples: readonly Sample[], judged: Judged): readonly string[] {
  const { measure, customers, of, value, must, aim, verdict } = judged
  const { name, unit } = factsOf(measure)
  const [smallest] = sizesOf(samples)
  const size = customers ?? smallest ?? 0
  const place = customers === undefined ? 'every size' : grouped(customers)
  return [
    name,
    of === 'growth' ? 'largest to smallest' : place,
    of === 'ratio' ? figureText(samples, 'floor', measure, size) : '',
    of === 'ratio' ? figureText(samples, 'ours', measure, size) : '',
    budgetText(of, value, unit),
    limitText(of, must, unit),
    limitText(of, aim, unit),
    verdict,
  ]
}

function cell(samples: readonly Sample[], id: Measure, customers: number): string {
  const floor = figureText(samples, 'floor', id, customers)
  const ours = figureText(samples, 'ours', id, customers)
  const ratio = ratioOf(samples, id, customers)
  if (ours === '') return floor === '' ? '' : `${floor} / –`
  return `${floor === '' ? '–' : floor} / ${ours}${ratio === undefined ? '' : ` (${ratio.toFixed(2)}×)`}`
}

/** The budgets, then everything that was measured at every size, in Markdown. */
export function pageReport(samples: readonly Sample[], judged: readonly Judged[]): string {
  const sizes = sizesOf(samples)
  const measured = measures.filter(({ id }) => samples.some(({ figures }) => figures[id] !== undefined))
  return [
    table(
      ['Measure', 'Customers', 'Floor', 'Ours', 'Result', 'Must', 'Aim', 'Verdict'],
      judged.map((own) => budgetRow(samples, own)),
    ),
    'Floor / ours, medians over the rounds, and the median of the ratios of each round:',
    table(
      ['Measure', ...sizes.map((size) => `${grouped(size)} customers`)],
      measured.map(({ id, name }) => [name, ...sizes.map((size) => cell(samples, id, size))]),
    ),
  ].join('\n\n')
}
