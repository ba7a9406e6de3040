type Listener = (text: string) => void

const listeners = new Set<Listener>()

/**
 * Has assistive technology say a short sentence once, when it has nothing more urgent to say. For what is seen to
 * change but takes no focus; what takes the focus is read anyway, and must not be said a second time.
 */
export function announce(text: string): void {
  for (const tell of listeners) tell(text)
}

/** Hears every sentence from now on. Out: stops it. */
export function listenToAnnouncements(tell: Listener): () => void {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}
