import { readFile } from 'node:fs/promises'

import * as v from 'valibot'

/** What a runner says of its tests; `failures` are their names. */
export type TestCounts = { readonly passed: number; readonly failures: readonly string[] }

const unitReport = v.object({
  numPassedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
})

type BrowserSuite = {
  title: string
  specs: { title: string; file: string; tests: { status: string }[] }[]
  suites?: BrowserSuite[] | undefined
}

const browserSuite: v.GenericSchema<BrowserSuite> = v.object({
  title: v.string(),
  specs: v.array(v.object({ title: v.string(), file: v.string(), tests: v.array(v.object({ status: v.string() })) })),
  suites: v.optional(v.array(v.lazy(() => browserSuite))),
})

const browserReport = v.object({
  suites: v.array(browserSuite),
  errors: v.array(v.object({ message: v.optional(v.string()) })),
})

/** Counts a Vitest report. A file that could not be read at all is one failure; a skipped test is one too. */
export function countUnitTests(json: string): TestCounts {
  const report = v.parse(v.pipe(v.string(), v.parseJson(), unitReport), json)
  return {
    passed: report.numPassedTests,
    failures: report.testResults.flatMap((file) => {
      const failed = file.assertionResults.filter((test) => test.status !== 'passed')
      if (failed.length === 0 && file.status !== 'passed') return [file.name]
      return failed.map((test) => `${file.name}: ${test.fullName} (${test.status})`)
    }),
  }
}

function specsOf(suite: BrowserSuite): BrowserSuite['specs'] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
}

/** Counts a Playwright report. Only what passed at the first try has passed; a skipped test is a failure. */
export function countBrowserTests(json: string): TestCounts {
  const report = v.parse(v.pipe(v.string(), v.parseJson(), browserReport), json)
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((run) => ({ name: `${spec.file}: ${spec.title}`, status: run.status })))
  const failures = tests.filter((run) => run.status !== 'expected').map((run) => `${run.name} (${run.status})`)
  return {
    passed: tests.length - failures.length,
    failures: [...failures, ...report.errors.map((error) => error.message ?? 'the runner failed')],
  }
}

/** Reads a report and counts it; a runner that wrote none, or counted nothing, has failed once. */
export async function readCounts(file: string, count: (json: string) => TestCounts): Promise<TestCounts> {
  try {
    const counts = count(await readFile(file, 'utf8'))
    return counts.passed + counts.failures.length === 0 ? { passed: 0, failures: ['no test ran'] } : counts
  } catch (error) {
    return { passed: 0, failures: [`no readable report: ${error instanceof Error ? error.message : String(error)}`] }
  }
}
