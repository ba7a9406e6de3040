/**
 * Why a call to Partner Center gave no usable answer.
 * `refused`: an error status with a body; `lost`: no answer came (connection lost, time-out);
 * `unreadable`: an answer came that is not what the contract says.
 */
export type ApiErrorKind = 'refused' | 'lost' | 'unreadable'

export type ApiErrorFacts = {
  readonly kind: ApiErrorKind
  readonly method: string
  readonly path: string
  readonly requestId: string
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  /** Partner Center error code as text; empty when the body carried none. */
  readonly code: string
  readonly description: string
  readonly data: readonly string[]
  /** Seconds of the Retry-After header. */
  readonly retryAfter?: number | undefined
}

/** The one error that leaves src/api. Source: Partner Center, "Error codes". */
export class ApiError extends Error {
  readonly facts: ApiErrorFacts

  constructor(facts: ApiErrorFacts) {
    super(`${facts.method} ${facts.path}: ${facts.status} ${facts.code} ${facts.description}`)
    this.name = 'ApiError'
    this.facts = facts
  }
}

/** Whether the answer was 404: the thing does not exist, as opposed to not being readable now. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.facts.status === 404
}

/** What is known of a failed call; undefined for anything that is not an ApiError. */
export function apiErrorFacts(error: unknown): ApiErrorFacts | undefined {
  return error instanceof ApiError ? error.facts : undefined
}
