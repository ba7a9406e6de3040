import type { Check, CheckResult } from './checks.ts'

function failedOnce(error: unknown): CheckResult {
  const text = error instanceof Error ? error.message : String(error)
  return { passed: 0, failures: ['it could not run'], output: `${text}\n` }
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}

function show(check: Check, result: CheckResult, took: string): void {
  const verdict = result.failures.length === 0 ? 'ok' : 'FAILED'
  console.log(`${check.name.padEnd(9)} ${verdict} (${result.passed} passed, ${result.failures.length} failed, ${took})`)
  if (result.failures.length > 0) console.log(result.output)
}

/**
 * Runs every check, also after one has failed, says what failed, and ends with the sum over all of them.
 * The process exits non-zero on any failure.
 */
export async function runChecks(checks: readonly Check[]): Promise<void> {
  const failures: string[] = []
  let passed = 0
  for (const check of checks) {
    const start = performance.now()
    // One after another: they share the same cores, and their output must not mix.
    const result = await check.run().catch(failedOnce)
    show(check, result, secondsSince(start))
    passed += result.passed
    failures.push(...result.failures.map((name) => (name === check.name ? name : `${check.name}: ${name}`)))
  }
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`)
  console.log(`\n${passed} passed, ${failures.length} failed`)
  process.exitCode = failures.length === 0 ? 0 : 1
}
