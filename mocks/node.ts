import { setupServer } from 'msw/node'

import type { SandboxStore } from './book/sandboxStore.ts'
import { createHandlers } from './createHandlers.ts'
import { createBackend } from './handlers/createBackend.ts'

/** The backend for code that runs in Node and fetches: call `listen` first and `close` last. */
export function createNodeSandbox(store: SandboxStore): ReturnType<typeof setupServer> {
  return setupServer(...createHandlers(createBackend(store)))
}
