import { rm } from 'node:fs/promises'

import { findChromium } from './findChromium.ts'
import { runNode, type CommandRun } from './runCommand.ts'
import { countBrowserTests, countUnitTests, readCounts, type TestCounts } from './testReports.ts'

/** A check that is no test runner passes or fails once; `output` is shown when it fails. */
export type CheckResult = TestCounts & { readonly output: string }

export type Check = { readonly name: string; readonly run: () => Promise<CheckResult> }

const unitReport = 'reports/unit.json'
const browserReport = 'reports/browser.json'

const programs = {
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const

function once(name: string, run: CommandRun): CheckResult {
  return run.code === 0
    ? { passed: 1, failures: [], output: run.output }
    : { passed: 0, failures: [name], output: run.output }
}

function command(name: string, file: string, parameters: readonly string[] = []): Check {
  return { name, run: async () => once(name, await runNode(file, parameters)) }
}

/** A runner can fail although each of its tests passed: an error between the tests, a broken teardown. */
function withExitCode(counts: TestCounts, run: CommandRun): CheckResult {
  const isSilent = run.code !== 0 && counts.failures.length === 0
  return { ...counts, failures: isSilent ? [`exit code ${run.code}`] : counts.failures, output: run.output }
}

async function runUnit(): Promise<CheckResult> {
  await rm(unitReport, { force: true })
  const run = await runNode(programs.vitest, [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
  return withExitCode(await readCounts(unitReport, countUnitTests), run)
}

async function runBrowser(): Promise<CheckResult> {
  await rm(browserReport, { force: true })
  const run = await runNode(programs.playwright, ['test', '--reporter=list,json'], {
    environment: { CHROMIUM_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    isShown: true,
  })
  return withExitCode(await readCounts(browserReport, countBrowserTests), run)
}

export const messages: Check = command('messages', 'scripts/checkMessages.ts')
export const types: Check = command('types', programs.tsc, ['-b'])
export const lint: Check = command('lint', programs.oxlint, [
  '--type-aware',
  '--deny-warnings',
  '--report-unused-disable-directives',
  '.',
])
export const format: Check = command('format', programs.oxfmt, ['--check', '.'])
export const unit: Check = { name: 'unit', run: runUnit }
export const build: Check = command('build', 'scripts/buildForTests.ts')
export const browser: Check = { name: 'browser', run: runBrowser }
