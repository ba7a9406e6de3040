import { newGuid } from './newGuid.ts'

const storageKey = 'upgrade-center.unanswered-requests'

type Unanswered = Readonly<Record<string, { readonly id: string; readonly body: string }>>

/** Stands in for the storage from a write that it refused until one that it takes. */
let unstored: Unanswered | undefined

function readUnanswered(): Unanswered {
  if (unstored !== undefined) return unstored
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(
      Object.entries(stored).flatMap(([target, entry]) =>
        typeof entry?.id === 'string' && typeof entry.body === 'string' ? [[target, entry]] : [],
      ),
    )
  } catch {
    return {}
  }
}

function writeUnanswered(unanswered: Unanswered): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(unanswered))
    unstored = undefined
  } catch {
    // Without storage a closed page forgets its requests; the page itself does not.
    unstored = unanswered
  }
}

/**
 * The MS-RequestId for a change, kept until an answer comes, so that a retry after a time-out, a lost connection or a
 * closed page repeats it and the change happens once. In: a target such as "POST /v1/..." and the body as sent.
 * Source: Partner Center, "Partner Center REST headers", MS-RequestId.
 */
export function requestIdFor(target: string, body: string): string {
  const unanswered = readUnanswered()
  const earlier = unanswered[target]
  if (earlier?.body === body) return earlier.id
  const id = newGuid()
  writeUnanswered({ ...unanswered, [target]: { id, body } })
  return id
}

/** Forgets the id once any answer came: the next try is a new request. */
export function requestAnswered(target: string): void {
  const { [target]: _answered, ...others } = readUnanswered()
  writeUnanswered(others)
}
