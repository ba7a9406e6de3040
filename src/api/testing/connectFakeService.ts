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

/** A service that gives these answers in turn; an Error is a connection that breaks. Out: what it was asked. */
export function connectFakeService(answers: readonly Answer[], backend: Backend = sandbox): ReceivedRequest[] {
  const received: ReceivedRequest[] = []
  const answerNext: typeof fetch = async (input, init) => {
    const request = {
      method: init?.method ?? 'GET',
      url: String(input),
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: typeof init?.body === 'string' ? init.body : undefined,
    }
    const answer = answers[received.length] ?? new Error('The service was not expected to be asked again.')
    received.push(request)
    if (answer instanceof Error) throw answer
    return typeof answer === 'function' ? answer(init?.signal ?? new AbortController().signal) : answer
  }
  connectBackend({ backend, fetch: Promise.resolve(answerNext) })
  return received
}
