/** The latest moment, for a page that never rests. */
const timeout = 1_000

/** Calls back once when nothing else is to do. Out: what takes the wish back. */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act, timeout)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(act, { timeout })
  return () => cancelIdleCallback(request)
}
