import { useLingui } from '@lingui/react/macro'

import type { Keys } from './KeyNames.tsx'
import { withModifier } from './modifierKey.ts'

type Shortcut = { readonly keys: Keys; readonly does: string }

type ShortcutGroup = { readonly title: string; readonly shortcuts: readonly Shortcut[] }

const one = (key: string): Keys => ({ kind: 'one', key })
const sequence = (first: string, second: string): Keys => ({ kind: 'sequence', first, second })
const either = (first: string, second: string): Keys => ({ kind: 'either', first, second })

function useAnywhere(): ShortcutGroup {
  const { t } = useLingui()
  return {
    title: t`Anywhere`,
    shortcuts: [
      { keys: one(withModifier('K')), does: t`Search customers, screens and actions` },
      { keys: one('/'), does: t`Search the customers` },
      { keys: sequence('G', 'C'), does: t`Go to the customers` },
      { keys: sequence('G', 'R'), does: t`Go to the rules` },
      { keys: one('?'), does: t`Show the keyboard shortcuts` },
    ],
  }
}

function useInLists(): ShortcutGroup {
  const { t } = useLingui()
  const home = t({ message: 'Home', context: 'key' })
  const end = t({ message: 'End', context: 'key' })
  const enter = t({ message: 'Enter', context: 'key' })
  const tab = t({ message: 'Tab', context: 'key' })
  return {
    title: t({ message: 'In a list', comment: 'Heading above keys that act inside a list of customers' }),
    shortcuts: [
      { keys: one('U'), does: t`Upgrade the row, choose among its upgrades, or see why there is none` },
      { keys: one(enter), does: t`Open the row` },
      { keys: either('F2', tab), does: t`Go to the icon in the row` },
      { keys: either('↑', '↓'), does: t`Row above or below; from the first row, the column headers` },
      { keys: either('←', '→'), does: t`Cell before or after` },
      { keys: either(home, end), does: t`First or last cell of the row` },
      {
        keys: either(t({ message: 'Page Up', context: 'key' }), t({ message: 'Page Down', context: 'key' })),
        does: t`A screenful up or down`,
      },
      { keys: either(`Ctrl+${home}`, `Ctrl+${end}`), does: t`First or last row` },
      { keys: one(t({ message: 'Esc', context: 'key' })), does: t`From a cell back to its row; closes a card` },
    ],
  }
}

/** What the keys do, in groups, for the list of shortcuts. */
export function useShortcutGroups(): readonly ShortcutGroup[] {
  return [useAnywhere(), useInLists()]
}
