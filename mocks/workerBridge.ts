/**
 * The page's side of msw's worker script. msw's own page side does far more than pass requests on (handlers by path, cookies,
 * sockets, fallbacks), and weighs as much as the whole backend. What goes to and fro is of the script that this version of
 * msw brings; the browser tests notice where another one speaks otherwise.
 */
export type WorkerPlace = {
  /** Address of the worker script. */
  readonly workerUrl: string
  /** Path below which pages are under the worker: the application's base path. */
  readonly scope: string
}

type Answers = {
  readonly isAnswered: (url: string) => boolean
  readonly backend: (request: Request) => Promise<Response>
}

type PassedRequest = {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: ArrayBuffer | undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** The request that a message of the worker carries; undefined where it is another message. */
function passedRequest(message: unknown): PassedRequest | undefined {
  if (!isRecord(message) || message['type'] !== 'REQUEST' || !isRecord(message['payload'])) return undefined
  const { url, method, headers, body } = message['payload']
  if (!isText(url) || !isText(method) || !isRecord(headers)) return undefined
  const texts = Object.fromEntries(
    Object.entries(headers).flatMap(([name, text]) => (isText(text) ? [[name, text]] : [])),
  )
  return { url, method, headers: texts, body: body instanceof ArrayBuffer && body.byteLength > 0 ? body : undefined }
}

async function answer({ backend, isAnswered }: Answers, { url, body, ...rest }: PassedRequest, port: MessagePort) {
  if (!isAnswered(url)) {
    port.postMessage({ type: 'PASSTHROUGH' })
    return
  }
  const response = await backend(new Request(url, { ...rest, body: body ?? null }))
  const { status, statusText } = response
  const headers = [...response.headers]
  const data = { status, statusText, headers, body: response.body === null ? null : await response.arrayBuffer() }
  port.postMessage({ type: 'MOCK_RESPONSE', data })
}

/** A forced reload leaves the page without its worker until it is loaded anew. */
async function isForcedReload({ workerUrl }: WorkerPlace): Promise<boolean> {
  if (navigator.serviceWorker.controller !== null) return false
  const url = new URL(workerUrl, location.href).href
  const registrations = await navigator.serviceWorker.getRegistrations()
  return registrations.some(({ active }) => active?.scriptURL === url)
}

function nextController(): Promise<ServiceWorker> {
  return new Promise((resolve) => {
    const take = () => {
      const { controller } = navigator.serviceWorker
      if (controller !== null) resolve(controller)
    }
    navigator.serviceWorker.addEventListener('controllerchange', take)
    take()
  })
}

function isEnabled(): Promise<void> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isRecord(data) && data['type'] === 'MOCKING_ENABLED') resolve()
    })
  })
}

/** Has the service worker pass this page's requests for the backend to `answers`. Out: whether it does so now. */
export async function startWorker(answers: Answers, place: WorkerPlace): Promise<boolean> {
  if (!('serviceWorker' in navigator) || (await isForcedReload(place))) return false
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
    const request = passedRequest(data)
    if (request !== undefined && port !== undefined) void answer(answers, request, port)
  })
  await serviceWorker.register(place.workerUrl, { scope: place.scope })
  const controller = await nextController()
  const enabled = isEnabled()
  serviceWorker.startMessages()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  controller.postMessage('MOCK_ACTIVATE')
  await enabled
  // The last page that goes takes the worker along: the next visit starts without waiting for one.
  addEventListener('pagehide', ({ persisted }) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    if (!persisted) controller.postMessage('CLIENT_CLOSE')
  })
  return true
}
