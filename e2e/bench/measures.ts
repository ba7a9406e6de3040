/** Everything that is measured, in the order of the report. */
export const measures = [
  { id: 'fcp', name: 'shell painted (FCP), cold', unit: 'ms' },
  { id: 'list', name: 'list seen, cold', unit: 'ms' },
  { id: 'secondList', name: 'list seen, second visit', unit: 'ms' },
  { id: 'warmList', name: 'list seen, warm (third visit)', unit: 'ms' },
  { id: 'icons', name: 'icons on all visible rows, after the list', unit: 'ms' },
  { id: 'loadCpu', name: 'main-thread CPU on load', unit: 'ms' },
  { id: 'settledCpu', name: 'main-thread CPU until 2 s after the list', unit: 'ms' },
  { id: 'frame95', name: 'scroll, p95 frame', unit: 'ms' },
  { id: 'longTasks', name: 'scroll, long tasks in 3 s', unit: '' },
  { id: 'scrollCpu', name: 'scroll, main-thread CPU in 3 s', unit: 'ms' },
  { id: 'search', name: 'search, last key to rows', unit: 'ms' },
  { id: 'inp', name: 'search, INP', unit: 'ms' },
  { id: 'firstHover', name: 'hover to card, first', unit: 'ms' },
  { id: 'secondHover', name: 'hover to card, second', unit: 'ms' },
  { id: 'firstDialog', name: 'click to dialog, first', unit: 'ms' },
  { id: 'secondDialog', name: 'click to dialog, second', unit: 'ms' },
  { id: 'submit', name: "submit to the list showing it, less the backend's own time", unit: 'ms' },
  { id: 'backend', name: "the backend's own time in it", unit: 'ms' },
  { id: 'elements', name: 'elements in the page', unit: '' },
  { id: 'heap', name: 'JS heap after the list', unit: 'MB' },
  { id: 'endHeap', name: 'JS heap after the last row', unit: 'MB' },
  { id: 'unreached', name: 'ways that miss the last row (scroll bar, End, search)', unit: '' },
] as const

export type Measure = (typeof measures)[number]['id']

export type Figures = Readonly<Partial<Record<Measure, number>>>

/** One page at one size in one round. */
export type Sample = {
  readonly round: number
  readonly page: 'floor' | 'ours'
  readonly customers: number
  readonly figures: Figures
  /** What did not go through, in its own words. */
  readonly failures: readonly string[]
  /** Ways that did not lead to the last row. */
  readonly missed: readonly string[]
}
