import { http, type HttpHandler } from 'msw/http'

import { isBackendUrl } from './handlers/createBackend.ts'

/** The handlers of the whole backend; what they do not answer is none of its business. */
export function createHandlers(backend: (request: Request) => Promise<Response>): readonly HttpHandler[] {
  return [
    http.all(
      ({ request }) => isBackendUrl(request.url),
      ({ request }) => backend(request),
    ),
  ]
}
