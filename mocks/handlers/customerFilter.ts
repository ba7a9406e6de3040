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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the `filter` of the customers list. Absent or empty: everybody. */
export function readCustomerFilter(text: string | null): Outcome<CustomerFilter> {
  if (text === null || text.trim() === '') return { ok: true, value: { field: 'companyName', prefix: '' } }
  const read = readWireExactly(filterSchema, parsed(text))
  if (!read.ok) return { ok: false, answer: invalidInput(`filter: ${read.path} ${read.message}`, ['filter']) }
  const { value } = read
  const field = fields.get(value.field.toLowerCase())
  if (field === undefined)
    return { ok: false, answer: invalidInput(`filter: unknown field ${value.field}`, ['filter']) }
  if (value.operator.replaceAll('_', '').toLowerCase() !== 'startswith') {
    return { ok: false, answer: invalidInput(`filter: unknown operator ${value.operator}`, ['filter']) }
  }
  return { ok: true, value: { field, prefix: searchKey(value.value) } }
}
