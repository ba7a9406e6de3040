import * as v from 'valibot'

/** What reading gave: the value, or where and what the first problem is (`path` like `items[3].id`, empty for the whole). */
export type WireResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly path: string; readonly message: string }

/** A schema of the contract, for readers that take any. */
export type WireSchema<Value> = v.BaseSchema<unknown, Value, v.BaseIssue<unknown>>
type Issue = v.BaseIssue<unknown>
type Steps = readonly string[]

/** Odd members of odd members: more rounds than any Partner Center resource is deep. */
const maximumRounds = 12

function stepsOf(issue: Issue): Steps {
  return (issue.path ?? []).map((item) => String(item.key))
}

function isIndex(step: string): boolean {
  return /^\d+$/u.test(step)
}

function pathText(steps: Steps): string {
  return steps.reduce((text, step) => {
    if (isIndex(step)) return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

function problem(issue: Issue): { readonly ok: false; readonly path: string; readonly message: string } {
  return {
    ok: false,
    path: pathText(stepsOf(issue)),
    message: issue.input === undefined ? 'is missing' : issue.message,
  }
}

/** What must go so that the rest can be read: the odd member itself, or the object that lacks a needed one. */
function stepsToDrop(issue: Issue): Steps | undefined {
  const steps = stepsOf(issue)
  const drop = issue.input === undefined ? steps.slice(0, -1) : steps
  return drop.length === 0 ? undefined : drop
}

/** The value without the members that `drops` name; names match in any case, as reading does. */
function without(value: unknown, drops: readonly Steps[]): unknown {
  if (typeof value !== 'object' || value === null || drops.length === 0) return value
  const kept = Object.entries(value).flatMap(([name, member]) => {
    const below = drops.filter(([first]) => first?.toLowerCase() === name.toLowerCase()).map((steps) => steps.slice(1))
    return below.some((steps) => steps.length === 0) ? [] : [[name, without(member, below)] as const]
  })
  return Array.isArray(value) ? kept.map(([, member]) => member) : Object.fromEntries(kept)
}

/**
 * Reads a value that must be right: a known member of the wrong type, or a needed one that is absent, is a problem.
 * For request bodies and imported files.
 */
export function readWireExactly<Value>(schema: WireSchema<Value>, json: unknown): WireResult<Value> {
  const result = v.safeParse(schema, json)
  return result.success ? { ok: true, value: result.output } : problem(result.issues[0])
}

/**
 * Reads an answer leniently: a known member of the wrong type counts as absent, a list item without its id is left out,
 * unknown members and enum values survive. Fails only where nothing usable is left. Never throws.
 */
export function readWire<Value>(schema: WireSchema<Value>, json: unknown): WireResult<Value> {
  let readable = json
  let result = v.safeParse(schema, readable)
  for (let round = 0; round < maximumRounds && !result.success; round += 1) {
    const drops = result.issues.map(stepsToDrop)
    const needed = drops.filter((steps) => steps !== undefined)
    if (needed.length < drops.length) break
    readable = without(readable, needed)
    result = v.safeParse(schema, readable)
  }
  return result.success ? { ok: true, value: result.output } : problem(result.issues[0])
}
