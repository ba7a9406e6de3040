import { readPreference } from '#ui/preference.ts'

import { shortcutPreference } from './shortcutPreference.ts'

/** Keys that were pressed before anybody listened to them. */
export type EarlyKeys = {
  /** No more are kept. Out: those there are, once. */
  readonly take: () => readonly KeyboardEvent[]
}

const singleKeys = ['/', '?', 'g', 'c', 'r', 'u']

function isShortcut({ key, altKey, ctrlKey, metaKey, repeat }: KeyboardEvent): boolean {
  if (altKey || repeat) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k'
  return singleKeys.includes(key.toLowerCase()) && readPreference(shortcutPreference) === 'on'
}

/** Keeps the shortcuts that are pressed while the page is an outline. */
export function keepEarlyKeys(): EarlyKeys {
  let kept: KeyboardEvent[] = []
  const keep = (event: KeyboardEvent): void => {
    if (!isShortcut(event)) return
    // The browser has uses of its own for some of them.
    event.preventDefault()
    kept.push(event)
  }
  addEventListener('keydown', keep)
  return {
    take: () => {
      removeEventListener('keydown', keep)
      const taken = kept
      kept = []
      return taken
    },
  }
}

/** Now there is somebody who listens. */
export function releaseEarlyKeys(): void {
  for (const event of globalThis.upgradeCenterBoot?.earlyKeys.take() ?? [])
    document.body.dispatchEvent(new KeyboardEvent(event.type, event))
}
