import { headers } from '#contract/paging.ts'

import type { Answer } from './route.ts'

/** A correlation vector: sixteen base64 characters and a counter. */
function correlationVector(): string {
  return `${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(12))))}.0`
}

/** The answer as a response, under the headers that every Partner Center answer carries. */
export function toResponse(request: Request, { status, body, headers: own = {} }: Answer): Response {
  const idOf = (name: string): string => request.headers.get(name) ?? crypto.randomUUID()
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      [headers.requestId]: idOf(headers.requestId),
      [headers.correlationId]: idOf(headers.correlationId),
      'MS-CV': correlationVector(),
      'MS-ServerId': '101112202',
      ...own,
    },
  })
}
