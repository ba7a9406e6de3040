/** Stands in for the public-suffix list that msw's cookie store would load; the sandbox uses no cookies. */
export function getDomain(): null {
  return null
}
