import { openSandbox } from './book/openSandbox.ts'
import type { SandboxStore } from './book/sandboxStore.ts'
import { createBackend, isBackendUrl } from './handlers/createBackend.ts'

export type SandboxStart = {
  /** Address of the worker script. */
  readonly workerUrl: string
  /** Path below which pages are under the worker: the application's base path. */
  readonly scope: string
  /** Called after another tab changed something. */
  readonly onOutsideChange: () => void
}

/** Longer than any machine takes to start a worker; a policy that forbids it may leave the start pending for ever. */
const startTimeout = 10_000

/** Apart from this module: it reads the local storage while it loads, and where that is forbidden it cannot be had. */
function loadWorkerLibrary() {
  return Promise.all([import('msw/browser'), import('./createHandlers.ts')])
}

/** A forced reload leaves the page without its worker, and starting it again would reload the page once more. */
async function isForcedReload(workerUrl: string): Promise<boolean> {
  if (navigator.serviceWorker.controller !== null) return false
  const url = new URL(workerUrl, location.href).href
  const registrations = await navigator.serviceWorker.getRegistrations()
  return registrations.some(({ active }) => active?.scriptURL === url)
}

/**
 * msw has the worker updated without listening to the answer; a page that is left meanwhile, or a server that has gone,
 * turns that into an error nobody can act on.
 */
function ignoreFailedUpdates(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (String(event.reason).includes('Failed to update a ServiceWorker')) event.preventDefault()
  })
}

/** Whether the worker now answers for this page. Where it cannot, the reason does not matter: the page answers itself. */
async function isWorkerStarted(
  store: SandboxStore,
  { workerUrl, scope }: SandboxStart,
  library: ReturnType<typeof loadWorkerLibrary>,
): Promise<boolean> {
  if (!('serviceWorker' in navigator) || (await isForcedReload(workerUrl))) return false
  const [{ setupWorker }, { createHandlers }] = await library
  ignoreFailedUpdates()
  await setupWorker(...createHandlers(store)).start({
    quiet: true,
    serviceWorker: { url: workerUrl, options: { scope } },
    // The backend answers everything under its own paths, so only assets come here: they go to the network.
    onUnhandledFrame: 'bypass',
  })
  return navigator.serviceWorker.controller !== null
}

/** False once the time is over. */
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
function inPageFetch(store: SandboxStore): typeof fetch {
  const backend = createBackend(store)
  return async (input, init) => {
    const request = new Request(input, init)
    const isOwn = new URL(request.url).origin === location.origin && isBackendUrl(request.url)
    return isOwn ? Promise.race([abortOf(request.signal), backend(request)]) : fetch(request)
  }
}

/**
 * Opens the sandbox and starts answering for it: through a service worker, so that every request is a real one, or in the
 * page where no worker can be had. Resolves with the fetch to use.
 */
export async function startSandbox(start: SandboxStart): Promise<{ readonly fetch: typeof fetch }> {
  const library = loadWorkerLibrary()
  library.catch(() => undefined)
  const store = await openSandbox()
  store.onOutsideChange(start.onOutsideChange)
  const isStarted = await within(startTimeout, isWorkerStarted(store, start, library))
  return { fetch: isStarted ? (input, init) => fetch(input, init) : inPageFetch(store) }
}
