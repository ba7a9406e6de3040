import { type OverrideKey, overrideKeys } from '#api/overrides.ts'

type Search = Readonly<Record<string, unknown>>

function text(search: Search, key: string): string | undefined {
  const value = search[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Keys of an object whose values are all there. */
function present<Key extends string>(
  entries: readonly (readonly [Key, string | undefined])[],
): Partial<Record<Key, string>> {
  const result: Partial<Record<Key, string>> = {}
  for (const [key, value] of entries) if (value !== undefined) result[key] = value
  return result
}

export type TabSearch = Partial<Record<OverrideKey | 'lang', string>>

/** What holds for the whole tab, whatever the page: settings over the stored ones, and the language. */
export function readTabSearch(search: Search): TabSearch {
  return present([...overrideKeys, 'lang' as const].map((key) => [key, text(search, key)] as const))
}

export type CustomersSearch = { readonly q?: string }

export function readCustomersSearch(search: Search): CustomersSearch {
  return present([['q', text(search, 'q')?.trim() || undefined]])
}

export type SubscriptionsSearch = { readonly status?: string; readonly sort?: string; readonly order?: string }

export function readSubscriptionsSearch(search: Search): SubscriptionsSearch {
  return present([
    ['status', text(search, 'status')],
    ['sort', text(search, 'sort')],
    ['order', text(search, 'order')],
  ])
}

export type RulesSearch = {
  readonly view?: string
  /** Offer keys of a path: "source.target". */
  readonly path?: string
  readonly condition?: string
  /** Key of the offer pinned in the graph. */
  readonly offer?: string
  /** Id of the pack to compare with. */
  readonly with?: string
}

export function readRulesSearch(search: Search): RulesSearch {
  return present(
    (['view', 'path', 'condition', 'offer', 'with', 'change'] as const).map((key) => [key, text(search, key)] as const),
  )
}

/** Values in an address are text and nothing else: a search for 123 stays as it was typed. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

export function stringifySearch(search: Search): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) if (typeof value === 'string') parameters.set(key, value)
  const query = parameters.toString()
  return query === '' ? '' : `?${query}`
}
