import { searchKey } from '#domain/searchKey.ts'

export type PaletteGroup = 'customers' | 'screens' | 'actions'

/** One thing the palette offers. */
export type PaletteItem = {
  readonly id: string
  readonly group: PaletteGroup
  readonly label: string
  /** What tells it from others of the same name. */
  readonly detail?: string
  readonly run: () => void
}

/** Whether every word typed begins a word of the label, whatever the order, the case and the marks. */
export function isMatch(label: string, typed: string): boolean {
  const words = searchKey(label).split(/[^\p{L}\p{N}]+/u)
  const asked = searchKey(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  // Scripts without spaces between words are matched anywhere.
  return asked.every((word) => words.some((part) => part.startsWith(word)) || isInside(label, word))
}

function isInside(label: string, word: string): boolean {
  return /[\p{Script=Han}]/u.test(word) && searchKey(label).includes(word)
}
