import type { AuditRecord } from '#contract/auditRecord.ts'
import { sameId } from '#contract/identity.ts'
import { readWireExactly } from '#contract/wire.ts'
import { wireObject, wireText } from '#contract/wireSchema.ts'
import { compareInstants } from '#domain/calendar.ts'
import { searchKey } from '#domain/searchKey.ts'

import { collection, invalidInput } from './answers.ts'
import type { Answer, BackendRequest, Outcome, Route } from './route.ts'

type Test = (record: AuditRecord) => boolean

const filterSchema = wireObject({ field: wireText, value: wireText, operator: wireText })

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/u

/** A day, first to last second included, of a date or date-time in the query. */
function readDay(query: URLSearchParams, name: 'startDate' | 'endDate', absent?: string): Outcome<string> {
  const text = query.get(name) ?? absent ?? ''
  return isoDate.test(text)
    ? { ok: true, value: text.slice(0, 10) }
    : { ok: false, answer: invalidInput(`${name} is not a date like 2026-11-20.`, [name]) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readFilter(text: string | null): Outcome<Test> {
  if (text === null || text === '') return { ok: true, value: () => true }
  const read = readWireExactly(filterSchema, parsed(text))
  const { field, value, operator } = read.ok ? read.value : { field: '', value: '', operator: '' }
  switch (`${field} ${operator}`.toLowerCase()) {
    case 'customerid equals':
      return { ok: true, value: (record) => sameId(record.customerId, value) }
    case 'companyname substring':
      return { ok: true, value: (record) => searchKey(record.customerName).includes(searchKey(value)) }
    case 'resourcetype equals':
      return { ok: true, value: (record) => sameId(record.resourceType, value) }
    default:
      return { ok: false, answer: invalidInput('filter: unknown field or operator.', ['filter']) }
  }
}

function listAuditRecords({ query, book, now }: BackendRequest): Answer {
  const start = readDay(query, 'startDate')
  if (!start.ok) return start.answer
  const end = readDay(query, 'endDate', now)
  if (!end.ok) return end.answer
  const filter = readFilter(query.get('filter'))
  if (!filter.ok) return filter.answer
  const isAsked = (record: AuditRecord): boolean => {
    const day = record.operationDate.slice(0, 10)
    return compareInstants(start.value, day) <= 0 && compareInstants(day, end.value) <= 0 && filter.value(record)
  }
  return collection(book.auditRecords().filter(isAsked))
}

export const auditRecordRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/auditrecords', answer: listAuditRecords },
]
