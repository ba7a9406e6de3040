import { type Backend, connectBackend } from '#api/backend.ts'

/** One request as it reached the service. Header names in lower case. */
export type ReceivedRequest = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

type Answer = Response | Error | ((signal: AbortSignal) => Promise<Response>)

const sandbox: Backend = { kind: 'sandbox' }

/** An answer with a JSON body. */
export function jsonAnswer(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers })
}

/** A request that never gets an answer, until it is given up. */
export function neverAnswered(signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}

function readRequest(input: RequestInfo | URL, { method, headers, body }: RequestInit = {}): ReceivedRequest {
  return {
    method: method ?? 'GET',
    url: typeof input === 'string' ? input : '',
    headers: Object.fromEntries(new Headers(headers)),
    body: typeof body === 'string' ? body : undefined,
  }
}

/** A service that gives these answers in turn; an Error is a connection that breaks. Out: what it was asked. */
export function connectFakeService(answers: readonly Answer[], backend: Backend = sandbox): ReceivedRequest[] {
  const received: ReceivedRequest[] = []
  const answerNext: typeof fetch = async (input, init) => {
    const answer = answers[received.length] ?? new Error('The service was not expected to be asked again.')
    received.push(readRequest(input, init))
    if (answer instanceof Error) throw answer
    return typeof answer === 'function' ? answer(init?.signal ?? new AbortController().signal) : answer
  }
  connectBackend({ backend, fetch: Promise.resolve(answerNext) })
  return received
}
