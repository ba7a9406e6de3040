import { useEffect, useRef } from 'react'

const actions = new WeakMap<Element, () => void>()

/** Makes a row's icon act on the shortcut too. Out: the ref for its button. */
export function useRowUpgrade(act: (button: HTMLElement) => void) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const element = button.current
    if (element !== null) actions.set(element, () => act(element))
  })
  return button
}

/** "checking": nobody knows yet whether there is anything to upgrade. */
export type RowUpgrade = 'started' | 'checking' | 'nothing'

/** Does for a row what its icon is for: the upgrade itself, the choice among several, or why there is none. */
export function upgradeRow(row: Element): RowUpgrade {
  for (const button of row.querySelectorAll('button')) {
    const act = actions.get(button)
    if (act !== undefined) {
      act()
      return 'started'
    }
  }
  return row.querySelector('[aria-busy="true"]') === null ? 'nothing' : 'checking'
}
