import { defineConfig } from '@playwright/test'

import { chromiumFlags } from './scripts/chromiumFlags.ts'
import { findChromium } from './scripts/findChromium.ts'

// Another folder and port let two people test their own builds on one machine at the same time.
const folder = process.env['E2E_DIST'] ?? 'dist'
const port = Number(process.env['E2E_PORT'] ?? 41_730)
const executablePath = findChromium()
// The workers load this file too: they need not look again.
process.env['CHROMIUM_PATH'] = executablePath

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: `test-results/${folder}`,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Cold pages wait for each other's processes: a third keeps two cores busy.
  workers: 3,
  timeout: 30_000,
  expect: { timeout: 7_500 },
  reporter: 'list',
  webServer: {
    command: `"${process.execPath}" scripts/serveDist.ts --root ${folder} --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 15_000,
  },
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath, args: chromiumFlags() },
    // A dialog flow takes half the time, and nothing is asserted in the middle of a movement.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
})
