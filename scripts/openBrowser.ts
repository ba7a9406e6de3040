import { spawn } from 'node:child_process'

import { findCommand } from './findCommand.ts'

type Opener = { readonly command: string; readonly arguments: readonly string[] }

function findOpener(url: string): Opener | undefined {
  switch (process.platform) {
    case 'darwin':
      return { command: 'open', arguments: [url] }
    case 'win32':
      // The empty string is the window's title, which start would else take from the address.
      return { command: 'cmd', arguments: ['/c', 'start', '""', url] }
    default: {
      // Without a display xdg-open would start a text browser in the terminal.
      const hasDisplay = ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'].some((name) => process.env[name])
      const command = hasDisplay ? findCommand('xdg-open') : undefined
      return command === undefined ? undefined : { command, arguments: [url] }
    }
  }
}

/** Opens the address in the user's browser where there is a terminal and something to open it with. */
export function openBrowser(url: string): void {
  if (!process.stdout.isTTY || process.env['BROWSER'] === 'none') return
  const opener = findOpener(url)
  if (opener === undefined) return
  const child = spawn(opener.command, opener.arguments, {
    detached: true,
    stdio: 'ignore',
    windowsVerbatimArguments: process.platform === 'win32',
  })
  // The address is printed anyway.
  child.on('error', () => undefined)
  child.unref()
}
