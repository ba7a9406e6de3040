/** Which backend the app talks to, as public/config.json says. */
export type Backend =
  | { readonly kind: 'sandbox' }
  | { readonly kind: 'live'; readonly apiBaseUrl: string; readonly host: string }

type Connection = {
  readonly backend: Backend
  /** Resolves once requests can be answered: the page's own fetch, or one that answers in the page. */
  readonly fetch: Promise<typeof fetch>
}

let connection: Connection = {
  backend: { kind: 'sandbox' },
  fetch: Promise.resolve((input, init) => fetch(input, init)),
}

/** Called once, before the first request. `fetch` may still be on its way: requests wait for it. */
export function connectBackend(next: Connection): void {
  connection = next
}

/** Which backend this tab talks to: the sandbox until `connectBackend` has named another. */
export function currentBackend(): Backend {
  return connection.backend
}

/** The function that sends requests; waits until the backend can answer. */
export function backendFetch(): Promise<typeof fetch> {
  return connection.fetch
}

/** Root of a path: the origin in the sandbox, the configured proxy in live mode. `path` starts with a slash. */
export function backendUrl(path: string): string {
  return connection.backend.kind === 'live' ? `${connection.backend.apiBaseUrl.replace(/\/+$/, '')}${path}` : path
}
