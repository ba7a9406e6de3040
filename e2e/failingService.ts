import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { adventureWorks, basicSubscription, customerById, ok, type Answer } from './liveAnswers.ts'

export type FailingService = {
  readonly apiBaseUrl: string
  /** Refuses what matches from now on; nothing matches undefined. */
  readonly refuse: (path: RegExp | undefined) => void
  /** How often something was refused. */
  readonly refusals: () => number
  readonly close: () => Promise<void>
}

const customerCount = 500

function customer(index: number): unknown {
  const number = String(index + 1).padStart(3, '0')
  return {
    id: `5eed0000-0000-4000-8000-000000000${number}`,
    companyProfile: { companyName: `Customer ${number}`, domain: `customer-${number}.example` },
    relationshipToPartner: 'reseller',
  }
}

/** Unlike a stingy service this one tells how many customers there are, so that the list has its full length at once. */
function customersPage(query: URLSearchParams): Answer {
  const offset = Number(query.get('offset') ?? 0)
  const length = Math.min(100, customerCount - offset)
  const next = { uri: `/customers?size=100&offset=${offset + 100}`, method: 'GET', headers: [] }
  return ok({
    totalCount: customerCount,
    items: Array.from({ length }, (_, index) => customer(offset + index)),
    links: offset + length < customerCount ? { next } : {},
  })
}

function answer(path: string, query: URLSearchParams): Answer {
  if (path === '/v1/customers') return customersPage(query)
  if (path.endsWith('/subscribedskus')) return ok({ totalCount: 0, items: [] })
  const isAdventureWorks = path.toLowerCase().startsWith(`/v1/customers/${adventureWorks.id}`.toLowerCase())
  if (path.endsWith('/subscriptions'))
    return ok({ totalCount: 1, items: isAdventureWorks ? [basicSubscription(1)] : [] })
  return ok(customerById)
}

const refused: Answer = { status: 400, json: { code: 900_001, description: 'The request was refused.' } }

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Accept, Content-Type, X-Locale, MS-RequestId, MS-CorrelationId',
} as const

/** A live service that refuses on demand. */
export async function startFailingService(): Promise<FailingService> {
  let refusedPath: RegExp | undefined
  let count = 0

  function handle({ method, url = '/' }: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    if (method === 'OPTIONS') {
      response.writeHead(204, cors).end()
      return
    }
    const isRefused = refusedPath?.test(url) === true
    if (isRefused) count += 1
    const { status, json } = isRefused ? refused : answer(pathname, searchParams)
    response.writeHead(status, { ...cors, 'Content-Type': 'application/json' })
    response.end(JSON.stringify(json))
  }

  const server = createServer(handle)
  await new Promise<void>((settle) => {
    server.listen(0, '127.0.0.1', settle)
  })
  const address = server.address()
  return {
    apiBaseUrl: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    refuse: (path) => {
      refusedPath = path
    },
    refusals: () => count,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle())
        server.closeAllConnections()
      }),
  }
}
