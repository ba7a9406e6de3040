import { startStaticServer, type StaticServer } from '#scripts/staticServer.ts'

import { test as base } from './fixtures.ts'
import { type LiveFixture, startLiveFixture } from './liveFixture.ts'

export type Live = {
  readonly service: LiveFixture
  readonly origin: string
  /** What config.json says from the next load on. */
  readonly configure: (config: unknown) => void
}

/** A test of the app in live mode, with a stand-in for the service. */
export const test = base.extend<{ readonly live: Live }>({
  live: async ({ page: _page }, use) => {
    const service = await startLiveFixture()
    const overrides = { '/config.json': JSON.stringify({ backend: 'live', apiBaseUrl: service.apiBaseUrl }) }
    const server: StaticServer = await startStaticServer({ root: process.env['E2E_DIST'] ?? 'dist', overrides })
    await use({
      service,
      origin: server.url.replace(/\/$/, ''),
      configure: (config) => {
        overrides['/config.json'] = JSON.stringify(config)
      },
    })
    await server.close()
    await service.close()
  },
})
