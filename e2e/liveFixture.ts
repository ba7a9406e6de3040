import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'

import {
  adventureWorks,
  type Answer,
  azure,
  basicSubscription,
  collection,
  customerById,
  customersPage,
  ok,
  refusedResult,
  subscribedSkus,
  upgradedSubscription,
  upgradeResult,
  upgrades,
} from './liveAnswers.ts'

/** How POST upgrades answers next; the last one stays. */
export type Submission =
  | 'done'
  | 'refusedRole'
  | 'throttledShortly'
  | 'throttledLong'
  | 'vanished'
  | 'lost'
  | 'brokenOff'
  | 'refused'

export type Recorded = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

export type LiveFixture = {
  /** With a path of its own, as a proxy has. */
  readonly apiBaseUrl: string
  readonly host: string
  readonly requests: readonly Recorded[]
  readonly answerSubmissions: (submissions: readonly Submission[]) => void
  /** What GET upgrades answers from now on. */
  readonly answerUpgrades: (answer: Answer) => void
  /** The status of the one subscription with upgrade paths: 1 active, 2 suspended. */
  readonly answerBasicStatus: (status: 1 | 2) => void
  /** How many upgrades were carried out. */
  readonly upgradeCount: () => number
  readonly close: () => Promise<void>
}

const throttled = (seconds: number): Answer => ({
  status: 429,
  json: { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` },
  headers: { 'Retry-After': String(seconds) },
})

const refusals: Readonly<Record<string, Answer>> = {
  refusedRole: {
    status: 403,
    json: { code: 900_150, description: 'The role lacks the right to perform the operation.', source: 'PartnerFD' },
  },
  throttledShortly: throttled(1),
  throttledLong: throttled(57),
  refused: ok(refusedResult),
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text === '' ? undefined : JSON.parse(text)
}

/** The service as it is after so many upgrades and readings of them. */
function createService() {
  const performed = new Set<string>()
  let readings = 0
  let submissions: Submission[] = ['done']
  let upgradesAnswer = collection(upgrades)
  let basicStatus = 1

  function subscriptions(): readonly unknown[] {
    if (performed.size === 0) return [basicSubscription(basicStatus), azure]
    readings += 1
    return [basicSubscription(3), upgradedSubscription(readings < 3 ? 'Pending' : 'active'), azure]
  }

  function submit(requestId: string): Answer & { readonly fate?: 'lost' | 'brokenOff' } {
    const [now = 'done', ...later] = submissions
    if (later.length > 0) submissions = later
    const refusal = refusals[now]
    if (refusal !== undefined) return refusal
    // What vanishes never reached the service; what is lost or breaks off was carried out.
    if (now === 'vanished') return { ...ok(undefined), fate: 'lost' }
    performed.add(requestId)
    return now === 'done' ? ok(upgradeResult) : { ...ok(upgradeResult), fate: now === 'lost' ? 'lost' : 'brokenOff' }
  }

  return {
    subscriptions,
    submit,
    upgradeCount: () => performed.size,
    upgrades: () => upgradesAnswer,
    answerUpgrades: (answer: Answer) => {
      upgradesAnswer = answer
    },
    answerBasicStatus: (status: 1 | 2) => {
      basicStatus = status
    },
    answerSubmissions: (next: readonly Submission[]) => {
      submissions = [...next]
    },
  }
}

type Service = ReturnType<typeof createService>

// Partner Center, "Request a reseller relationship": the invitation as documented.
const relationshipRequest = {
  Url: 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=fa233b05-e848-45c4-957f-d3e11acfc49c&msppId=0&DAP=true#/BillingAccounts/partner-invitation',
  Attributes: { ObjectType: 'RelationshipRequest' },
}

const notFound: Answer = { status: 404, json: { code: 20_003, description: 'Not found.', source: 'PartnerFD' } }

function readAnswer(service: Service, path: string, query: URLSearchParams, headers: IncomingHttpHeaders): Answer {
  const customer = `/customers/${adventureWorks.id}`.toLowerCase()
  const token = headers['ms-continuationtoken']
  switch (path.toLowerCase()) {
    case '/customers':
      return customersPage(query, typeof token === 'string' ? token : undefined)
    case '/customers/relationshiprequests':
      return ok(relationshipRequest)
    case customer:
      return ok(customerById)
    case `${customer}/subscriptions`:
      return collection(service.subscriptions())
    case `${customer}/subscribedskus`:
      return collection(subscribedSkus)
    case `${customer}/subscriptions/${adventureWorks.basicId}/upgrades`.toLowerCase():
      return service.upgrades()
    default:
      return path.toLowerCase().endsWith('/subscriptions') ? collection([]) : notFound
  }
}

function cors(request: IncomingMessage): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
    'Access-Control-Allow-Methods': 'GET, POST, PATCH',
    'Access-Control-Allow-Headers':
      'Accept, Content-Type, X-Locale, MS-RequestId, MS-CorrelationId, MS-ContinuationToken, If-Match',
    'Access-Control-Expose-Headers': 'MS-RequestId, MS-CorrelationId, Retry-After',
    'Access-Control-Max-Age': '600',
  }
}

function write(request: IncomingMessage, response: ServerResponse, { status, json, headers }: Answer): void {
  const requestId = request.headers['ms-requestid']
  response.writeHead(status, {
    ...cors(request),
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    ...(typeof requestId === 'string' ? { 'MS-RequestId': requestId } : {}),
  })
  response.end(`\uFEFF${JSON.stringify(json)}`)
}

/** Starts the stand-in on this machine, on any free port, under a path of its own. */
export async function startLiveFixture(): Promise<LiveFixture> {
  const base = '/proxy/partner-center'
  const service = createService()
  const requests: Recorded[] = []

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const { method = 'GET', headers } = request
    if (method === 'OPTIONS') {
      response.writeHead(204, cors(request)).end()
      return
    }
    const body = await readBody(request)
    const prefix = `${base}/v1`
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : ''
    requests.push({ method, path: path === '' ? pathname : path, headers, body })
    if (method === 'GET') {
      write(request, response, readAnswer(service, path, searchParams, headers))
      return
    }
    const answer = service.submit(String(headers['ms-requestid']))
    if ('fate' in answer && answer.fate === 'brokenOff') {
      response.writeHead(200, { ...cors(request), 'Content-Type': 'application/json', 'Content-Length': '4000' })
      response.write('{"SourceSubscriptionId":', () => response.destroy())
    } else if ('fate' in answer) response.destroy()
    else write(request, response, answer)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  // A connection of its own for each request: a browser repeats by itself what breaks on one it has used before.
  server.keepAliveTimeout = 0
  server.maxRequestsPerSocket = 1
  await new Promise<void>((settle) => {
    server.listen(0, '127.0.0.1', settle)
  })
  const address = server.address()
  const host = `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
  return {
    apiBaseUrl: `http://${host}${base}`,
    host,
    requests,
    answerSubmissions: service.answerSubmissions,
    answerUpgrades: service.answerUpgrades,
    answerBasicStatus: service.answerBasicStatus,
    upgradeCount: service.upgradeCount,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle())
        server.closeAllConnections()
      }),
  }
}
