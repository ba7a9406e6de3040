import { readWireExactly } from '#contract/wire.ts'
import { wireObject, wireText } from '#contract/wireSchema.ts'
import { searchKey } from '#domain/searchKey.ts'
import type { CustomerField } from '#mocks/book/sandboxStore.ts'

import { invalidInput } from './answers.ts'
import type { Outcome } from './route.ts'

/** What the list is narrowed to. `indirectReseller`: customers of another partner, of whom this book has none. */
export type CustomerFilter = { readonly field: CustomerField | 'indirectReseller'; readonly prefix: string }

const filterSchema = wireObject({ field: wireText, value: wireText, operator: wireText })

const fields: ReadonlyMap<string, CustomerFilter['field']> = new Map([
  ['companyname', 'companyName'],
  ['domain', 'domain'],
  ['indirectreseller', 'indirectReseller'],
  ['indirectcloudsolutionprovider', 'indirectReseller'],
])

function refused(reason: string): Outcome<never> {
  return { ok: false, answer: invalidInput(reason, ['filter']) }
}

function parsed(text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return refused('filter is not JSON')
  }
}

/** Reads the `filter` of the customers list. Absent or empty: everybody. */
export function readCustomerFilter(text: string | null): Outcome<CustomerFilter> {
  if (text === null || text.trim() === '') return { ok: true, value: { field: 'companyName', prefix: '' } }
  const json = parsed(text)
  if (!json.ok) return json
  const read = readWireExactly(filterSchema, json.value)
  if (!read.ok) return refused(['filter:', read.path, read.message].filter((part) => part !== '').join(' '))
  const { value } = read
  const field = fields.get(value.field.toLowerCase())
  if (field === undefined) return refused(`filter: unknown field ${value.field}`)
  if (value.operator.replaceAll('_', '').toLowerCase() !== 'startswith') {
    return refused(`filter: unknown operator ${value.operator}`)
  }
  return { ok: true, value: { field, prefix: searchKey(value.value) } }
}
