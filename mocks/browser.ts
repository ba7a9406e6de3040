import { openSandbox } from './book/openSandbox.ts'
import { createBackend, isBackendUrl } from './handlers/createBackend.ts'
import { quietMoment } from './quietMoment.ts'
import { startWorker, type WorkerPlace } from './workerBridge.ts'

type Backend = ReturnType<typeof createBackend>

export type SandboxStart = WorkerPlace & {
  /** Called after another tab changed something. */
  readonly onOutsideChange: () => void
}

/** The worker comes when the page has what it asked for first. */
const pauses = { quiet: 700, latest: 6_000 }

/** Longer than any machine takes to start a worker; a policy that forbids it may leave the start pending for ever. */
const startTimeout = 10_000

/** False once the time is over, or where the worker cannot be had: why does not matter, the page goes on answering itself. */
async function within(milliseconds: number, started: Promise<boolean>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  try {
    return await Promise.race([started, late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

/** Answers the backend's requests in the page itself, as the worker would, and leaves the rest to the network. */
function inPageFetch(backend: Backend): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const isOwn = new URL(request.url).origin === location.origin && isBackendUrl(request.url)
    return isOwn ? Promise.race([abortOf(request.signal), backend(request)]) : fetch(request)
  }
}

/**
 * Opens the sandbox and answers for it in the page, at once. A service worker takes over once the page rests, where one can be
 * had, so that every request is a real one from then on; what is under way then is still answered in the page, and only there.
 * Resolves with the fetch to use.
 */
export async function startSandbox(start: SandboxStart): Promise<{ readonly fetch: typeof fetch }> {
  const store = await openSandbox()
  store.onOutsideChange(start.onOutsideChange)
  const backend = createBackend(store)
  let answer = inPageFetch(backend)
  const { begin, end } = quietMoment(pauses, () => void takeOver())
  async function takeOver(): Promise<void> {
    if (await within(startTimeout, startWorker({ backend, isAnswered: isBackendUrl }, start)))
      answer = (input, init) => fetch(input, init)
  }
  return {
    fetch: async (input, init) => {
      begin()
      try {
        return await answer(input, init)
      } finally {
        end()
      }
    },
  }
}
