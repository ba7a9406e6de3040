/** What the browser tells unasked, kept since the page began. */
const longTasks: PerformanceEntry[] = []
const keyEvents: PerformanceEntry[] = []

function observe(type: string, keep: (entry: PerformanceEntry) => void): void {
  const options: PerformanceObserverInit & { readonly durationThreshold?: number } = {
    type,
    buffered: true,
    ...(type === 'event' && { durationThreshold: 16 }),
  }
  new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe(options)
}

export function watch(): void {
  observe('longtask', (entry) => longTasks.push(entry))
  observe('event', (entry) => {
    if (entry.name.startsWith('key')) keyEvents.push(entry)
  })
}

export function longTasksSince(start: number): number {
  return longTasks.filter(({ startTime }) => startTime >= start).length
}

/** The longest key press since then, to the next paint. The browser counts in eights and tells of none under 16 ms. */
export function slowestKeySince(start: number): number {
  return Math.max(8, ...keyEvents.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration))
}

export function firstContentfulPaint(): number | undefined {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime
}

/** Milliseconds between frames until it is stopped. */
export function startFrames(): () => readonly number[] {
  const gaps: number[] = []
  let last: number | undefined
  let isOn = true
  const count = (now: number): void => {
    if (last !== undefined) gaps.push(now - last)
    last = now
    if (isOn) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  return () => {
    isOn = false
    return gaps
  }
}
