import type { Condition } from './conditions.ts'
import { pointOf, type Target } from './elements.ts'
import { latency, whenMet } from './waiting.ts'
import { firstContentfulPaint, longTasksSince, slowestKeySince, startFrames, watch } from './watching.ts'

const started = new Map<string, Promise<number>>()
let stopFrames: (() => readonly number[]) | undefined

/** What the bench asks of a page. A latency is started before its input is given, and read after. */
const bench = {
  pointOf: (target: Target, position?: number) => pointOf(target, position),
  whenMet: (condition: Condition, longest?: number) => whenMet(condition, longest),
  startLatency: (type: string, condition: Condition, position?: number): void => {
    const running = latency(type, condition, position)
    // It is read later; until then its failure is nobody's surprise.
    running.catch(() => undefined)
    started.set(type, running)
  },
  latency: (type: string): Promise<number> | undefined => started.get(type),
  startFrames: (): void => {
    stopFrames = startFrames()
  },
  stopFrames: (): readonly number[] => stopFrames?.() ?? [],
  longTasksSince,
  slowestKeySince,
  firstContentfulPaint,
  /** Waited for from the first moment of the page. */
  listSeen: whenMet(globalThis.benchList, 60_000),
}

export type Bench = typeof bench

declare global {
  var bench: Bench
  var benchList: Condition
}

watch()
// It is read later, and of a page that has no such list never.
bench.listSeen.catch(() => undefined)
globalThis.bench = bench
