import type { EffectiveSettings, SandboxStore } from '#mocks/book/sandboxStore.ts'

import { invalidInput } from './answers.ts'
import type { Answer } from './route.ts'

type Run = () => Promise<Answer>

type NamedRequest = {
  readonly settings: EffectiveSettings
  readonly requestId: string
  /** The same for requests that ask the same. */
  readonly fingerprint: string
}

function isDone({ status }: Answer): boolean {
  return status >= 200 && status < 300
}

async function replayOrRun(store: SandboxStore, request: NamedRequest, run: Run): Promise<Answer> {
  const { settings, requestId, fingerprint } = request
  const known = await store.recallAnswer(requestId)
  if (known !== undefined) {
    return known.fingerprint === fingerprint
      ? { status: known.status, body: known.body, headers: known.headers }
      : invalidInput('The request id was used for another request.', ['MS-RequestId'])
  }
  const answer = await run()
  if (isDone(answer)) {
    const { status, body, headers = {} } = answer
    await store.rememberAnswer(settings, requestId, { fingerprint, status, body, headers })
  }
  return answer
}

/**
 * Runs a writing request once per request id: a repeated id is answered with what the first run answered, and only runs that
 * succeeded are remembered. A repeat that comes while the first still runs waits for it.
 */
export function createIdempotency(store: SandboxStore): (request: NamedRequest, run: Run) => Promise<Answer> {
  const running = new Map<string, Promise<unknown>>()
  return async (request, run) => {
    const key = request.requestId.toLowerCase()
    const first = running.get(key) ?? Promise.resolve()
    const answer = first.catch(() => undefined).then(() => replayOrRun(store, request, run))
    running.set(key, answer)
    try {
      return await answer
    } finally {
      if (running.get(key) === answer) running.delete(key)
    }
  }
}
