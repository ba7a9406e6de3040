import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

/** What a click lets the browser download: the file's name and its text. */
export async function readDownload(
  tab: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([tab.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
