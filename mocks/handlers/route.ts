import type { SandboxSettings } from '#contract/sandbox.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { Book, EffectiveSettings, SandboxStore } from '#mocks/book/sandboxStore.ts'

/** What a handler answers; the body is JSON, and undefined means none. */
export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What a handler may know of a request: the settings of its tab are in force already. */
export type BackendRequest = {
  readonly store: SandboxStore
  readonly settings: EffectiveSettings
  /** What the request's tab says itself, under which `settings` came about. */
  readonly overrides: SandboxSettings
  readonly pack: RulePack
  readonly book: Book
  /** ISO instant at which the request is answered. */
  readonly now: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly bodyText: string
}

export type Method = 'GET' | 'PATCH' | 'POST' | 'PUT'

export type Route = {
  readonly method: Method
  /** Path from the origin's root; a segment `:name` is a parameter. */
  readonly path: string
  readonly answer: (request: BackendRequest) => Answer | Promise<Answer>
}

/** What a step of a handler gives: a value to go on with, or the answer that ends it. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly answer: Answer }

type Params = Readonly<Record<string, string>>

function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '')
}

function paramsOf(pattern: readonly string[], segments: readonly string[]): Params | undefined {
  if (pattern.length !== segments.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = decodedSegment(segment)
    else if (part !== segment.toLowerCase()) return undefined
  }
  return params
}

/** Finds the route of a request; where several match, the first one written. Paths are compared without case. */
export function createRouter(
  routes: readonly Route[],
): (method: string, path: string) => { readonly route: Route; readonly params: Params } | undefined {
  const known = routes.map((route) => ({ route, pattern: segmentsOf(route.path) }))
  return (method, path) => {
    const segments = segmentsOf(path)
    for (const { route, pattern } of known) {
      const params = route.method === method ? paramsOf(pattern, segments) : undefined
      if (params !== undefined) return { route, params }
    }
    return undefined
  }
}
