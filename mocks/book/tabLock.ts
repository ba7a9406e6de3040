/** Runs tasks one at a time. */
export type TabLock = <Result>(task: () => Promise<Result>) => Promise<Result>

const lockName = 'upgrade-center'

/** One at a time within this page. */
export function pageLock(): TabLock {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const run = last.then(task)
    last = run.catch(() => undefined)
    return run
  }
}

function availableLocks(): LockManager | undefined {
  try {
    return typeof navigator === 'undefined' ? undefined : navigator.locks
  } catch {
    return undefined
  }
}

/** One at a time over all tabs; within this page only where the browser has no locks, or refuses them. */
export function browserLock(): TabLock {
  const locks = availableLocks()
  if (locks === undefined) return pageLock()
  const inPage = pageLock()
  return async (task) => {
    const ran = { isStarted: false }
    try {
      return await locks.request(lockName, () => {
        ran.isStarted = true
        return task()
      })
    } catch (error) {
      // A site that may store nothing may be refused the locks too.
      if (ran.isStarted) throw error
      return inPage(task)
    }
  }
}
