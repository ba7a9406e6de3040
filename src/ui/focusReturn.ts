/** What was opened from where, the latest last. */
let openers: readonly HTMLElement[] = []

const remembered = 5

const listeners = new Set<() => void>()

/** Calls back when something opens over the page. Out: what ends it. */
export function listenToOpening(tell: () => void): () => void {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

/** Says that something opens over the page. */
export function tellOfOpening(): void {
  for (const tell of listeners) tell()
}

/** Remembers what has the focus now: something is about to open over the page and take it. */
export function rememberFocus(): void {
  tellOfOpening()
  const { activeElement } = document
  if (activeElement instanceof HTMLElement) openers = [...openers.slice(1 - remembered), activeElement]
}

/** Gives the focus back to what it was taken from last and is still there, unless something else has it by now. */
export function returnFocus(): void {
  // What goes gives the focus up in the task it goes in.
  setTimeout(() => {
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body) return
    const opener = openers.findLast((element) => element.isConnected && element.checkVisibility())
    opener?.focus({ preventScroll: true })
  })
}
