import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { chromium } from '@playwright/test'

import { findCommand } from './findCommand.ts'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

const advice = `No Chromium or Chrome was found, and the browser tests need one. Install it:
  Debian, Ubuntu   sudo apt-get update && sudo apt-get install -y chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask google-chrome
  any system       npx playwright install chromium
or name its executable in the environment variable CHROMIUM_PATH.`

/** A name is not enough: some systems put a script there that only says what to install. */
function answersVersion(path: string): boolean {
  // On Windows the question opens a window and is never answered.
  if (process.platform === 'win32') return existsSync(path)
  const answer = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 })
  return answer.status === 0 && /chrom|edge/i.test(answer.stdout)
}

function systemCandidates(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
    case 'win32':
      return windowsFolders.flatMap((variable) => {
        const folder = process.env[variable]
        return folder === undefined ? [] : windowsPrograms.map((program) => join(folder, program))
      })
    default:
      return commands.flatMap((name) => findCommand(name) ?? [])
  }
}

function findInSystem(): string | undefined {
  return systemCandidates().find((path) => existsSync(path) && answersVersion(path))
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0 && findCommand('apt-get') !== undefined
}

function install(): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    console.error(`No Chromium found: apt-get ${step.join(' ')}`)
    try {
      execFileSync('apt-get', step, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
    } catch {
      // An update may fail for one source of many; what counts is whether a browser is there afterwards.
    }
  }
}

/**
 * The executable of a Chromium: the one CHROMIUM_PATH names, Playwright's own, the system's, or one it installs
 * itself where it may (Debian, as root). Throws with what to install where there is none.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
    return named
  }
  const own = chromium.executablePath()
  if (own !== '' && existsSync(own)) return own
  const found = findInSystem()
  if (found !== undefined) return found
  if (canInstall()) install()
  const installed = findInSystem()
  if (installed === undefined) throw new Error(advice)
  return installed
}
