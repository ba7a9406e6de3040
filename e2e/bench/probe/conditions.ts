import { findSeen, isSeen, type Target } from './elements.ts'

/** What a measurement waits for. */
export type Condition =
  | { readonly kind: 'seen'; readonly target: Target }
  /** So many rows with words in them: an outline of a row has none. */
  | { readonly kind: 'rows'; readonly rows: string; readonly atLeast: number }
  /** Every row in sight has the text, and there is one. */
  | { readonly kind: 'matching'; readonly rows: string; readonly text: string }
  /** No row in sight is still waiting for its icon, and there is an icon. */
  | { readonly kind: 'icons'; readonly rows: string; readonly waiting: string; readonly icon: string }

const shortestRow = 10

function rowsInSight(css: string): readonly Element[] {
  return findSeen({ css }).filter(({ textContent }) => textContent.length > shortestRow)
}

export function isMet(condition: Condition): boolean {
  switch (condition.kind) {
    case 'seen':
      return findSeen(condition.target).length > 0
    case 'rows':
      return rowsInSight(condition.rows).length >= condition.atLeast
    case 'matching': {
      const rows = findSeen({ css: condition.rows })
      return rows.length > 0 && rows.every(({ textContent }) => textContent.toLowerCase().includes(condition.text))
    }
    case 'icons': {
      const rows = rowsInSight(condition.rows)
      return (
        rows.every((row) => row.querySelector(condition.waiting) === null) &&
        rows.some((row) => [...row.querySelectorAll(condition.icon)].some(isSeen))
      )
    }
  }
}
