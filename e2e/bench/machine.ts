import { cpus, totalmem } from 'node:os'

import type { Browser } from '@playwright/test'

/** On what it was measured: figures in milliseconds are this machine's. */
export function describeMachine(browser: Browser): string {
  const all = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return [
    `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`,
    `${memory} GB`,
    `${process.platform} ${process.arch}`,
    `Chromium ${browser.version()}`,
    `Node ${process.versions.node}`,
  ].join(', ')
}
