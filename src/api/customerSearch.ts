/** What the search box asks the backend for. */
export type CustomerSearch =
  | { readonly kind: 'all' }
  | { readonly kind: 'id'; readonly customerId: string }
  | { readonly kind: 'domain'; readonly prefix: string }
  | { readonly kind: 'text'; readonly prefix: string }

const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i

/**
 * Reads the text of the search box: a whole GUID asks by id, a value with a dot or an @ by domain, anything else by
 * company name and then by domain. In: the text as typed. Source: Partner Center, customer list, "Search by".
 */
export function readCustomerSearch(text: string): CustomerSearch {
  const typed = text.trim()
  if (typed === '') return { kind: 'all' }
  const id = guid.exec(typed)?.[1]
  if (id !== undefined) return { kind: 'id', customerId: id }
  if (typed.includes('@')) return { kind: 'domain', prefix: typed.slice(typed.lastIndexOf('@') + 1) }
  return typed.includes('.') ? { kind: 'domain', prefix: typed } : { kind: 'text', prefix: typed }
}
