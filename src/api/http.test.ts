import { wireObject, wireText } from '#contract/wireSchema.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { ApiError } from './apiError.ts'
import { connectBackend } from './backend.ts'
import { send } from './http.ts'
import { setOverrides } from './overrides.ts'
import { connectFakeService, jsonAnswer, neverAnswered } from './testing/connectFakeService.ts'
import { memoryStorage } from './testing/memoryStorage.ts'

const schema = wireObject({ name: wireText })
const named = () => jsonAnswer({ name: 'Contoso' })
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const live = { kind: 'live', apiBaseUrl: 'https://proxy.example/partner/', host: 'proxy.example' } as const

async function failureOf(answer: Promise<unknown>): Promise<ApiError['facts']> {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ApiError) return error.facts
  throw new Error(`Expected an ApiError, got ${String(error)}`)
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z') })
  vi.stubGlobal('localStorage', memoryStorage())
  setOverrides({})
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('A read carries the headers of the service and no body', async () => {
  const received = connectFakeService([named()])
  expect(await send({ path: '/v1/customers/1', schema })).toEqual({ name: 'Contoso' })
  expect(received).toEqual([
    {
      method: 'GET',
      url: '/v1/customers/1',
      headers: {
        accept: 'application/json',
        'ms-requestid': expect.stringMatching(guid),
        'ms-correlationid': expect.stringMatching(guid),
      },
      body: undefined,
    },
  ])
  expect(received[0]?.headers['ms-requestid']).not.toBe(received[0]?.headers['ms-correlationid'])
})

test('Headers of a link go along', async () => {
  const received = connectFakeService([named()])
  await send({ path: '/v1/customers', schema, headers: { 'MS-ContinuationToken': 'page 2' } })
  expect(received[0]?.headers).toMatchObject({ accept: 'application/json', 'ms-continuationtoken': 'page 2' })
})

test('A change is sent as JSON', async () => {
  const received = connectFakeService([named()])
  await send({ method: 'PATCH', path: '/v1/a', schema, body: { quantity: 12, friendlyName: 'Bäckerei' } })
  expect(received[0]).toMatchObject({
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: '{"quantity":12,"friendlyName":"Bäckerei"}',
  })
})

test('The text of a file is sent letter by letter, so that a fault keeps its line', async () => {
  const received = connectFakeService([named()])
  await send({ method: 'PUT', path: '/sandbox/book', schema, rawBody: '{\n  "format": oops\n}' })
  expect(received[0]).toMatchObject({
    headers: { 'content-type': 'application/json' },
    body: '{\n  "format": oops\n}',
  })
})

test('The sandbox is told what holds in this tab only', async () => {
  setOverrides({ pack: 'worldwide-2019', role: 'billing admin', seed: 'ä b' })
  const received = connectFakeService([named()])
  await send({ path: '/v1/a', schema })
  expect(received[0]?.headers['sandbox-settings']).toBe('pack=worldwide-2019&role=Billing%20admin&seed=%C3%A4%20b')
})

test('A live service gets no settings of the sandbox, under the address of config.json', async () => {
  setOverrides({ pack: 'worldwide-2019' })
  const received = connectFakeService([named()], live)
  await send({ path: '/v1/customers?size=100', schema })
  expect(received[0]?.url).toBe('https://proxy.example/partner/v1/customers?size=100')
  expect(received[0]?.headers).not.toHaveProperty('sandbox-settings')
})

test('Requests wait for a backend that is still starting', async () => {
  let started: (answer: typeof fetch) => void = () => undefined
  connectBackend({
    backend: { kind: 'sandbox' },
    fetch: new Promise((resolve) => {
      started = resolve
    }),
  })
  const answer = send({ path: '/v1/a', schema })
  started(() => Promise.resolve(named()))
  expect(await answer).toEqual({ name: 'Contoso' })
})

test('A backend that cannot start is a lost connection', async () => {
  connectBackend({ backend: { kind: 'sandbox' }, fetch: Promise.reject(new Error('The worker was refused.')) })
  expect(await failureOf(send({ path: '/v1/a', schema }))).toMatchObject({
    kind: 'lost',
    status: 0,
    description: 'The worker was refused.',
  })
})

test('429 and 5xx are retried after 0.5, 1.5 and 3.5 seconds with the same request id', async () => {
  const received = connectFakeService([jsonAnswer({}, 429), jsonAnswer({}, 500), jsonAnswer({}, 503), named()])
  const answer = send({ path: '/v1/a', schema })
  await vi.advanceTimersByTimeAsync(499)
  expect(received).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(received).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1499)
  expect(received).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(received).toHaveLength(3)
  await vi.advanceTimersByTimeAsync(3499)
  expect(received).toHaveLength(3)
  await vi.advanceTimersByTimeAsync(1)
  expect(await answer).toEqual({ name: 'Contoso' })
  expect(new Set(received.map(({ headers }) => headers['ms-requestid'])).size).toBe(1)
  expect(new Set(received.map(({ headers }) => headers['ms-correlationid'])).size).toBe(4)
})

test('After three retries the answer stands', async () => {
  const fault = () => jsonAnswer({ code: 3000, description: 'Out of order' }, 503)
  const received = connectFakeService([fault(), fault(), fault(), fault(), named()])
  const failed = failureOf(send({ path: '/v1/a', schema }))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await failed).toMatchObject({ kind: 'refused', status: 503, code: '3000', description: 'Out of order' })
  expect(received).toHaveLength(4)
})

test.for([
  { retryAfter: '2', wait: 2000 },
  { retryAfter: '0', wait: 500 },
  { retryAfter: '10', wait: 10_000 },
  // The clock stands at 12:00:00; HTTP allows a date here too.
  { retryAfter: 'Fri, 20 Nov 2026 12:00:04 GMT', wait: 4000 },
  { retryAfter: 'Fri, 20 Nov 2026 11:00:00 GMT', wait: 500 },
  { retryAfter: 'soon', wait: 500 },
])('Retry-After "$retryAfter" waits $wait ms', async ({ retryAfter, wait }) => {
  const received = connectFakeService([jsonAnswer({}, 429, { 'Retry-After': retryAfter }), named()])
  const answer = send({ path: '/v1/a', schema })
  await vi.advanceTimersByTimeAsync(wait - 1)
  expect(received).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(await answer).toEqual({ name: 'Contoso' })
})

test.for([
  { retryAfter: '11', seconds: 11 },
  { retryAfter: 'Fri, 20 Nov 2026 12:02:00 GMT', seconds: 120 },
])('Retry-After "$retryAfter" is left to the user', async ({ retryAfter, seconds }) => {
  const received = connectFakeService([
    jsonAnswer({ statusCode: 429, message: 'Rate limit is exceeded.' }, 429, { 'Retry-After': retryAfter }),
    named(),
  ])
  const failed = failureOf(send({ path: '/v1/a', schema }))
  await vi.advanceTimersByTimeAsync(1000)
  expect(await failed).toMatchObject({
    status: 429,
    code: '429',
    description: 'Rate limit is exceeded.',
    retryAfter: seconds,
  })
  expect(received).toHaveLength(1)
})

test.for([400, 401, 403, 404, 409, 412, 417])('%d is not retried', async (status) => {
  const received = connectFakeService([
    jsonAnswer({ code: 2002, description: 'Not so', data: ['300'], source: 'PartnerFD' }, status),
    named(),
  ])
  const failed = failureOf(send({ method: 'PATCH', path: '/v1/a?b=c', schema, body: {} }))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await failed).toEqual({
    kind: 'refused',
    method: 'PATCH',
    path: '/v1/a?b=c',
    requestId: received[0]?.headers['ms-requestid'],
    status,
    code: '2002',
    description: 'Not so',
    data: ['300'],
    retryAfter: undefined,
  })
  expect(received).toHaveLength(1)
})

test('A refusal without a body the contract knows keeps its status', async () => {
  connectFakeService([new Response('<h1>Bad request</h1>', { status: 400 })])
  expect(await failureOf(send({ path: '/v1/a', schema }))).toMatchObject({
    kind: 'refused',
    status: 400,
    code: '',
    description: '',
    data: [],
  })
})

test('A lost connection is told as such and not repeated', async () => {
  const received = connectFakeService([new TypeError('Failed to fetch'), named()])
  const failed = failureOf(send({ path: '/v1/a', schema }))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await failed).toMatchObject({ kind: 'lost', method: 'GET', status: 0, description: 'Failed to fetch' })
  expect(received).toHaveLength(1)
})

test('No answer within a minute is a lost connection', async () => {
  const timer = new AbortController()
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timer.signal)
  connectFakeService([neverAnswered])
  const failed = failureOf(send({ path: '/v1/a', schema }))
  await vi.advanceTimersByTimeAsync(0)
  timer.abort(new DOMException('The operation timed out.', 'TimeoutError'))
  expect(await failed).toMatchObject({ kind: 'lost', status: 0, description: 'The operation timed out.' })
  expect(timeout.mock.calls).toEqual([[60_000]])
})

test.for([
  { answer: '<!doctype html>', description: 'The answer is not JSON.' },
  { answer: '{"name":null}', description: 'name: is missing' },
  { answer: '[]', description: ': Expected an object' },
  { answer: '', description: ': is missing' },
])('A 200 with $answer is unreadable', async ({ answer, description }) => {
  connectFakeService([new Response(answer)])
  expect(await failureOf(send({ path: '/v1/a', schema }))).toMatchObject({
    kind: 'unreadable',
    status: 200,
    code: '',
    description,
  })
})

test('A request given up before it starts never leaves', async () => {
  const received = connectFakeService([named()])
  const signal = AbortSignal.abort(new DOMException('No longer needed.', 'AbortError'))
  await expect(send({ path: '/v1/a', schema, signal })).rejects.toThrow('No longer needed.')
  expect(received).toHaveLength(0)
})

test('A request given up under way rejects with the reason, not as a lost connection', async () => {
  connectFakeService([neverAnswered])
  const controller = new AbortController()
  const answer = send({ path: '/v1/a', schema, signal: controller.signal })
  const rejected = expect(answer).rejects.toMatchObject({ name: 'AbortError', message: 'No longer needed.' })
  await vi.advanceTimersByTimeAsync(0)
  controller.abort(new DOMException('No longer needed.', 'AbortError'))
  await rejected
})

test('A request given up before a retry is not sent again', async () => {
  const received = connectFakeService([jsonAnswer({}, 503), named()])
  const controller = new AbortController()
  const answer = send({ path: '/v1/a', schema, signal: controller.signal })
  const rejected = expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  await vi.advanceTimersByTimeAsync(100)
  controller.abort()
  await rejected
  await vi.advanceTimersByTimeAsync(60_000)
  expect(received).toHaveLength(1)
})

test('Six requests are under way at a time, the seventh waits for its turn', async () => {
  const finish: (() => void)[] = []
  const held = () => new Promise<Response>((resolve) => finish.push(() => resolve(named())))
  const received = connectFakeService(Array.from({ length: 7 }, () => held))
  const answers = Array.from({ length: 7 }, (_, index) => send({ path: `/v1/${index}`, schema }))
  await vi.advanceTimersByTimeAsync(0)
  expect(received.map(({ url }) => url)).toEqual(['/v1/0', '/v1/1', '/v1/2', '/v1/3', '/v1/4', '/v1/5'])
  finish[2]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(received.at(-1)?.url).toBe('/v1/6')
  for (const release of finish) release()
  expect(await Promise.all(answers)).toHaveLength(7)
})

const brokenBody = () =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.error(new TypeError('network error')),
    }),
  )

test('An answer that breaks off is a lost connection', async () => {
  connectFakeService([brokenBody()])
  expect(await failureOf(send({ path: '/v1/a', schema }))).toMatchObject({
    kind: 'lost',
    status: 0,
    description: 'network error',
  })
})

/** Sends the same change twice, with these answers. Out: whether the second repeated the first one's id. */
async function isIdRepeated(first: Response | Error, secondBody: unknown = { quantity: 12 }): Promise<boolean> {
  const received = connectFakeService([first, named()])
  await send({ method: 'POST', path: '/v1/upgrades', schema, body: { quantity: 12 } }).catch(() => undefined)
  await send({ method: 'POST', path: '/v1/upgrades', schema, body: secondBody })
  return received[0]?.headers['ms-requestid'] === received[1]?.headers['ms-requestid']
}

test('A change that got no answer keeps its id when it is tried again', async () => {
  expect(await isIdRepeated(new TypeError('Failed to fetch'))).toBe(true)
  expect(await isIdRepeated(brokenBody())).toBe(true)
})

test('A change that got an answer, good or bad, gets a new id when it is tried again', async () => {
  expect(await isIdRepeated(named())).toBe(false)
  expect(await isIdRepeated(jsonAnswer({ code: 2055 }, 400))).toBe(false)
  expect(await isIdRepeated(new Response('no JSON'))).toBe(false)
})

test('Another change gets an id of its own, also after a lost connection', async () => {
  expect(await isIdRepeated(new TypeError('Failed to fetch'), { quantity: 13 })).toBe(false)
})

test('A read gets a new id every time', async () => {
  const received = connectFakeService([new TypeError('Failed to fetch'), named()])
  await send({ path: '/v1/a', schema }).catch(() => undefined)
  await send({ path: '/v1/a', schema })
  expect(received[0]?.headers['ms-requestid']).not.toBe(received[1]?.headers['ms-requestid'])
})
