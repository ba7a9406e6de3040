/** Counts what is under way, and tells once when nothing has been for a while. */
export type QuietMoment = {
  readonly begin: () => void
  readonly end: () => void
}

type Pauses = {
  /** Milliseconds without anything under way. */
  readonly quiet: number
  /** Milliseconds after the first end at which it is told all the same. */
  readonly latest: number
}

/** Calls `tell` once: after a quiet while that follows the first end, or at the latest moment. */
export function quietMoment({ quiet, latest }: Pauses, tell: () => void): QuietMoment {
  let underWay = 0
  let isTold = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let limit: ReturnType<typeof setTimeout> | undefined
  const tellOnce = () => {
    clearTimeout(timer)
    clearTimeout(limit)
    if (isTold) return
    isTold = true
    tell()
  }
  return {
    begin() {
      underWay += 1
      clearTimeout(timer)
    },
    end() {
      underWay -= 1
      if (isTold) return
      limit ??= setTimeout(tellOnce, latest)
      if (underWay === 0) timer = setTimeout(tellOnce, quiet)
    },
  }
}
