import { http, type HttpHandler } from 'msw/http'

import { createBackend, isBackendUrl } from './handlers/createBackend.ts'
import type { SandboxStore } from './book/sandboxStore.ts'

/** The handlers of the whole backend over a store; what they do not answer is none of its business. */
export function createHandlers(store: SandboxStore): readonly HttpHandler[] {
  const backend = createBackend(store)
  return [
    http.all(
      ({ request }) => isBackendUrl(request.url),
      ({ request }) => backend(request),
    ),
  ]
}
