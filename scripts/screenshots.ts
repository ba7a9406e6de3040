import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import { chromium, type Browser, type Page } from '@playwright/test'

import { chromiumFlags } from './chromiumFlags.ts'
import { findChromium } from './findChromium.ts'
import { shots, type Shot } from './shots.ts'
import { startStaticServer } from './staticServer.ts'

/** The clock of every picture; the book's dates are counted from its day, since every picture starts with no storage. */
const now = '2026-11-20T09:00:00Z'

/** All the answers are there and nothing moves: the same pixels at every run. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

async function take(browser: Browser, url: string, shot: Shot): Promise<string> {
  const context = await browser.newContext({
    baseURL: url,
    colorScheme: shot.colorScheme ?? 'light',
    locale: 'en-US',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    viewport: shot.viewport ?? { width: 1280, height: 800 },
  })
  await context.clock.install({ time: now })
  const page = await context.newPage()
  await page.goto(shot.path)
  await settle(page)
  await shot.steps?.(page)
  const file = `docs/${shot.name}.png`
  await mkdir(dirname(file), { recursive: true })
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  await context.close()
  return file
}

/** All pictures, or those whose names are given on the command line. */
const wanted = process.argv.slice(2)
const chosen = shots.filter((shot) => wanted.length === 0 || wanted.includes(shot.name))
const server = await startStaticServer({ root: 'dist' })
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() })
try {
  // One at a time: two would slow each other and settle later.
  for (const shot of chosen) console.log(await take(browser, server.url, shot))
} finally {
  await browser.close()
  await server.close()
}
