import { build } from 'vite'

import { openBrowser } from './openBrowser.ts'
import { isPortTaken, startStaticServer, type StaticServer } from './staticServer.ts'

const firstPort = 4173
const lastPort = firstPort + 99

async function serveOnFreePort(base: string): Promise<StaticServer> {
  for (let port = firstPort; port <= lastPort; port += 1) {
    try {
      return await startStaticServer({ root: 'dist', port, base })
    } catch (error) {
      if (!isPortTaken(error)) throw error
      console.log(`Port ${port} is taken, trying ${port + 1}.`)
    }
  }
  throw new Error(`No free port from ${firstPort} to ${lastPort}.`)
}

await build({ logLevel: 'warn' })
const server = await serveOnFreePort(process.env['BASE_PATH'] ?? '/')
console.log(`Upgrade Center: ${server.url}\nStop it with Ctrl+C.`)
openBrowser(server.url)
