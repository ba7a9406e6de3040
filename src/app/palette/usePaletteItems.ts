import { type CustomerItems, useCustomerItems } from './useCustomerItems.ts'
import { isMatch, type PaletteGroup, type PaletteItem } from './paletteItem.ts'

export type PaletteItems = {
  /** Group by group; only groups with something in them. */
  readonly groups: readonly { readonly group: PaletteGroup; readonly items: readonly PaletteItem[] }[]
  readonly customers: CustomerItems
}

const order = ['customers', 'screens', 'actions'] as const

/** What of the screens and actions offered matches a text, all for none, and the customers it finds. */
export function usePaletteItems(text: string, offered: readonly PaletteItem[]): PaletteItems {
  const customers = useCustomerItems(text)
  const matching = offered.filter(({ label, detail = '' }) => isMatch(`${label} ${detail}`, text))
  const all = [...customers.items, ...matching]
  const groups = order
    .map((group) => ({ group, items: all.filter((item) => item.group === group) }))
    .filter(({ items }) => items.length > 0)
  return { groups, customers }
}
