/** A choice of the person at this browser: remembered here, the same in every tab and with every backend. */
export type Preference<Value extends string> = {
  readonly key: string
  readonly values: readonly Value[]
  readonly initial: Value
}

const prefix = 'upgrade-center.'
const listeners = new Set<() => void>()
/** What was chosen where the browser stores nothing; lasts as long as the page. */
const unstored = new Map<string, string>()

function readText(key: string): string | null {
  const text = unstored.get(key)
  if (text !== undefined) return text
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

/** The value chosen; the initial one where none was, or where what is stored means nothing. */
export function readPreference<Value extends string>({ key, values, initial }: Preference<Value>): Value {
  const text = readText(key)
  return values.find((value) => value === text) ?? initial
}

export function writePreference<Value extends string>({ key }: Preference<Value>, value: Value): void {
  try {
    localStorage.setItem(prefix + key, value)
    unstored.delete(key)
  } catch {
    unstored.set(key, value)
  }
  for (const tell of listeners) tell()
}

/** Calls back whenever any preference changes, here or in another tab. Out: what ends it. */
export function listenToPreferences(tell: () => void): () => void {
  listeners.add(tell)
  // Other tabs write too.
  addEventListener('storage', tell)
  return () => {
    listeners.delete(tell)
    removeEventListener('storage', tell)
  }
}
