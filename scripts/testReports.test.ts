import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { countBrowserTests, countUnitTests, readCounts } from './testReports.ts'

test('unit report: failures, skipped tests and unreadable files are all failures', () => {
  const report = {
    numPassedTests: 2,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'one', status: 'passed' },
          { fullName: 'two', status: 'failed' },
          { fullName: 'three', status: 'pending' },
        ],
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ fullName: 'four', status: 'passed' }] },
    ],
  }
  expect(countUnitTests(JSON.stringify(report))).toEqual({
    passed: 2,
    failures: ['a.test.ts: two (failed)', 'a.test.ts: three (pending)', 'b.test.ts'],
  })
})

test('browser report: only an expected result at the first try has passed', () => {
  const spec = (title: string, status: string) => ({ title, file: 'x.e2e.ts', tests: [{ status }] })
  const report = {
    suites: [
      {
        title: 'x.e2e.ts',
        specs: [spec('one', 'expected'), spec('two', 'unexpected')],
        suites: [{ title: 'inner', specs: [spec('three', 'flaky'), spec('four', 'skipped')] }],
      },
    ],
    errors: [{ message: 'no server' }],
  }
  expect(countBrowserTests(JSON.stringify(report))).toEqual({
    passed: 1,
    failures: ['x.e2e.ts: two (unexpected)', 'x.e2e.ts: three (flaky)', 'x.e2e.ts: four (skipped)', 'no server'],
  })
})

test('a runner that wrote nothing, nonsense or no test has failed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const empty = join(folder, 'empty.json')
  const broken = join(folder, 'broken.json')
  writeFileSync(empty, '{"suites": [], "errors": []}')
  writeFileSync(broken, '{"suites": ')
  expect((await readCounts(join(folder, 'gone.json'), countBrowserTests)).failures).toHaveLength(1)
  expect((await readCounts(broken, countBrowserTests)).failures).toHaveLength(1)
  expect(await readCounts(empty, countBrowserTests)).toEqual({ passed: 0, failures: ['no test ran'] })
})
