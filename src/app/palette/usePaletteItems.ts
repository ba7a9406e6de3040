import { type CustomerItems, useCustomerItems } from './useCustomerItems.ts'
import { isMatch, type PaletteGroup, type PaletteItem } from './paletteItem.ts'
import { useActionItems } from './useActionItems.ts'
import { useScreenItems } from './useScreenItems.ts'

export type PaletteItems = {
  /** Group by group; only groups with something in them. */
  readonly groups: readonly { readonly group: PaletteGroup; readonly items: readonly PaletteItem[] }[]
  readonly customers: CustomerItems
}

const order = ['customers', 'screens', 'actions'] as const

/** What the palette offers for a text; the screens and actions in full for none. */
export function usePaletteItems(text: string): PaletteItems {
  const customers = useCustomerItems(text)
  const fixed = [...useScreenItems(), ...useActionItems()]
  const matching = fixed.filter(({ label, detail = '' }) => isMatch(`${label} ${detail}`, text))
  const all = [...customers.items, ...matching]
  const groups = order
    .map((group) => ({ group, items: all.filter((item) => item.group === group) }))
    .filter(({ items }) => items.length > 0)
  return { groups, customers }
}
