import { announce } from '#ui/announce.ts'
import { useSyncExternalStore } from 'react'

export type Note = { readonly key: number; readonly text: string }

let current: Note | undefined
let lastKey = 0
const listeners = new Set<() => void>()

function show(next: Note | undefined): void {
  current = next
  for (const tell of listeners) tell()
}

/** Says what came of a key or a command that changes nothing one looks at: once to the ears, for a moment to the eyes. */
export function say(text: string): void {
  announce(text)
  lastKey += 1
  show({ key: lastKey, text })
}

export function forgetNote(): void {
  show(undefined)
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

export function useNote(): Note | undefined {
  return useSyncExternalStore(listen, () => current)
}
