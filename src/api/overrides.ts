import { parseOverrides, type SandboxSettings } from '#contract/sandbox.ts'

/** Settings that an address may carry. */
export const overrideKeys = ['pack', 'role', 'customers', 'seed', 'disputedPath', 'startedOn', 'latency'] as const

export type OverrideKey = (typeof overrideKeys)[number]

export type OverrideProblem = { readonly key: OverrideKey; readonly value: string; readonly message: string }

let overrides: SandboxSettings = {}
let problems: readonly OverrideProblem[] = []

/** What this tab's address says over the stored settings; sent with every request to the sandbox. */
export function currentOverrides(): SandboxSettings {
  return overrides
}

/** Values in the address that mean nothing; they are left out. */
export function overrideProblems(): readonly OverrideProblem[] {
  return problems
}

/**
 * Takes the overrides from the address, each by itself, so that one bad value does not cost the others.
 * Out: whether anything changed, so that the caller can have everything read again.
 */
export function setOverrides(search: Readonly<Partial<Record<OverrideKey, string>>>): boolean {
  const before = JSON.stringify(overrides)
  const read = overrideKeys.flatMap((key) => {
    const value = search[key]
    if (value === undefined || value === '') return []
    return [{ key, value, result: parseOverrides(`${key}=${encodeURIComponent(value)}`) }]
  })
  problems = read.flatMap(({ key, value, result }) => (result.ok ? [] : [{ key, value, message: result.message }]))
  overrides = Object.assign({}, ...read.map(({ result }) => (result.ok ? result.value : {})))
  return JSON.stringify(overrides) !== before
}
