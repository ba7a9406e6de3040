import { readApiFault } from '#contract/apiFault.ts'
import { formatOverrides, sandboxHeader } from '#contract/sandbox.ts'
import { readWire, type WireSchema } from '#contract/wire.ts'
import pLimit from 'p-limit'

import { ApiError, type ApiErrorFacts } from './apiError.ts'
import { backendFetch, backendUrl, currentBackend } from './backend.ts'
import { newGuid } from './newGuid.ts'
import { currentOverrides } from './overrides.ts'
import { requestAnswered, requestIdFor } from './requestId.ts'

const timeout = 60_000
const retryDelays = [500, 1500, 3500]
/** Longer waits are the user's to decide: the error says how long. */
const longestSilentWait = 10_000

/** At most six answers under way at a time, as browsers allow one host. */
const inTurn = pLimit(6)

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT'

export type ApiRequest<Value> = {
  readonly method?: Method
  /** From the root, with version and query: "/v1/customers?size=100". */
  readonly path: string
  readonly schema: WireSchema<Value>
  readonly body?: unknown
  /** A body that is sent as the user's own text, so that a fault in it is reported at its line. */
  readonly rawBody?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
}

type Attempt = { readonly method: Method; readonly path: string; readonly requestId: string; readonly body?: string }

/** An answer that has come in whole. */
type Answer = { readonly response: Response; readonly text: string }

function requestHeaders(attempt: Attempt, extra: Readonly<Record<string, string>> = {}): Headers {
  const headers = new Headers({
    Accept: 'application/json',
    'MS-RequestId': attempt.requestId,
    'MS-CorrelationId': newGuid(),
    ...extra,
  })
  if (attempt.body !== undefined) headers.set('Content-Type', 'application/json')
  const overrides = formatOverrides(currentOverrides())
  if (currentBackend().kind === 'sandbox' && overrides !== '') headers.set(sandboxHeader, overrides)
  return headers
}

function failure(attempt: Attempt, facts: Pick<ApiErrorFacts, 'kind'> & Partial<ApiErrorFacts>): ApiError {
  const { method, path, requestId } = attempt
  return new ApiError({ method, path, requestId, status: 0, code: '', description: '', data: [], ...facts })
}

async function sendOnce(
  attempt: Attempt,
  headers: Readonly<Record<string, string>> | undefined,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const timer = AbortSignal.timeout(timeout)
  try {
    const fetchNow = await backendFetch()
    signal?.throwIfAborted()
    const response = await fetchNow(backendUrl(attempt.path), {
      method: attempt.method,
      headers: requestHeaders(attempt, headers),
      body: attempt.body ?? null,
      signal: signal ? AbortSignal.any([signal, timer]) : timer,
    })
    return { response, text: await response.text() }
  } catch (error) {
    if (signal?.aborted) throw error
    throw failure(attempt, { kind: 'lost', description: error instanceof Error ? error.message : String(error) })
  }
}

/** Seconds of the Retry-After header, which is a number or a date; undefined where it is neither or absent. */
function retryAfterSeconds({ headers }: Response): number | undefined {
  const value = headers.get('Retry-After')?.trim() ?? ''
  if (/^\d+$/.test(value)) return Number(value)
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? undefined : Math.max(0, Math.ceil((instant - Date.now()) / 1000))
}

function waitBeforeRetry(response: Response, tries: number): number | undefined {
  const isTransient = response.status === 429 || response.status >= 500
  const backOff = retryDelays[tries]
  if (!isTransient || backOff === undefined) return undefined
  const asked = (retryAfterSeconds(response) ?? 0) * 1000
  return asked > longestSilentWait ? undefined : Math.max(backOff, asked)
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}

function readJson(attempt: Attempt, { response, text }: Answer): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    if (!response.ok) return undefined
    throw failure(attempt, { kind: 'unreadable', status: response.status, description: 'The answer is not JSON.' })
  }
}

function readAnswer<Value>(attempt: Attempt, answer: Answer, schema: WireSchema<Value>): Value {
  const { response } = answer
  const json = readJson(attempt, answer)
  if (!response.ok) {
    const fault = readApiFault(json)
    throw failure(attempt, {
      kind: 'refused',
      status: response.status,
      code: fault === undefined ? '' : String(fault.code),
      description: fault?.description ?? '',
      data: fault?.data ?? [],
      retryAfter: retryAfterSeconds(response),
    })
  }
  const read = readWire(schema, json)
  if (read.ok) return read.value
  throw failure(attempt, { kind: 'unreadable', status: response.status, description: `${read.path}: ${read.message}` })
}

async function sendWithRetries(
  attempt: Attempt,
  headers: Readonly<Record<string, string>> | undefined,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await sendOnce(attempt, headers, signal)
    const wait = waitBeforeRetry(answer.response, tries)
    if (wait === undefined) return answer
    await pause(wait, signal)
  }
}

/**
 * One call to Partner Center or to the sandbox's own controls. Retries 429 and 5xx with the same request id, as the
 * service asks. Out: the body as the schema reads it. Throws ApiError, or the abort reason of `signal`.
 * Source: Partner Center, "Partner Center REST headers" and "API throttling guidance".
 */
export async function send<Value>(request: ApiRequest<Value>): Promise<Value> {
  const { method = 'GET', path, schema, signal, headers } = request
  const target = `${method} ${path}`
  const body = request.rawBody ?? (request.body === undefined ? undefined : JSON.stringify(request.body))
  const requestId = method === 'GET' ? newGuid() : requestIdFor(target, body ?? '')
  const attempt: Attempt = { method, path, requestId, ...(body === undefined ? {} : { body }) }
  const answer = await inTurn(() => {
    signal?.throwIfAborted()
    return sendWithRetries(attempt, headers, signal)
  })
  if (method !== 'GET') requestAnswered(target)
  return readAnswer(attempt, answer, schema)
}
