import type { Customer } from '#contract/customer.ts'
import { headers } from '#contract/paging.ts'
import type { ListedCustomer } from '#mocks/book/sandboxStore.ts'

import { collection, invalidInput, linkTo, ok } from './answers.ts'
import { formatContinuationToken, parseContinuationToken, type ListWindow } from './continuationToken.ts'
import { readCustomerFilter } from './customerFilter.ts'
import { findCustomer } from './lookups.ts'
import type { Answer, BackendRequest, Outcome, Route } from './route.ts'

const maximumSize = 500

/** A whole number of the query, 0 when absent; undefined when it is not one. */
function wholeNumber(text: string | null): number | undefined {
  if (text === null || text === '') return 0
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined
}

function isEmptyBook(field: string): boolean {
  return field === 'indirectReseller'
}

/** The list leaves out what only GET by id tells. */
function listItem({ id, companyProfile, relationshipToPartner, links }: ListedCustomer): Partial<Customer> {
  const { tenantId = id, domain, companyName } = companyProfile
  return {
    id,
    companyProfile: {
      tenantId,
      domain,
      companyName,
      links: { self: linkTo(`/customers/${id}/profiles/company`) },
      attributes: { objectType: 'CustomerCompanyProfile' },
    },
    relationshipToPartner,
    links: links ?? { self: linkTo(`/customers/${id}`) },
    attributes: { objectType: 'Customer' },
  }
}

type Asked = { readonly window: ListWindow; readonly isEmpty: boolean }

function offsetOf(
  seek: string,
  token: ListWindow,
  size: number,
  totalCount: number,
  index: number,
): number | undefined {
  switch (seek.toLowerCase()) {
    case 'next':
      return token.offset + token.size
    case 'previous':
      return Math.max(0, token.offset - size)
    case 'first':
      return 0
    case 'last':
      return Math.max(0, Math.ceil(totalCount / size) - 1) * size
    case 'pageindex':
      return index * size
    default:
      return undefined
  }
}

/** A page sought from another one: its token carries the filter along. */
function seekWindow({ query, headers: sent, book }: BackendRequest, seek: string, asked: Asked): Outcome<Asked> {
  const token = sent.get(headers.continuationToken)
  const known = token === null ? undefined : parseContinuationToken(token)
  if (token !== null && known === undefined) {
    return { ok: false, answer: invalidInput('The continuation token is not valid.', [headers.continuationToken]) }
  }
  if (known === undefined && /^(?:next|previous)$/iu.test(seek)) {
    return { ok: false, answer: invalidInput('A continuation token is needed.', [headers.continuationToken]) }
  }
  const from = known ?? asked.window
  const size = query.has('size') ? asked.window.size : from.size
  const index = wholeNumber(query.get('index')) ?? 0
  const { totalCount } = book.page({ ...from, offset: 0, size: 0 })
  const offset = offsetOf(seek, from, size, totalCount, index)
  return offset === undefined
    ? { ok: false, answer: invalidInput(`Unknown seek operation ${seek}.`, ['seekOperation']) }
    : { ok: true, value: { ...asked, window: { ...from, size, offset } } }
}

function readWindow(request: BackendRequest): Outcome<Asked> {
  const { query } = request
  const asked = wholeNumber(query.get('size'))
  const offset = wholeNumber(query.get('offset'))
  if (asked === undefined) return { ok: false, answer: invalidInput('size is not a whole number.', ['size']) }
  if (offset === undefined) return { ok: false, answer: invalidInput('offset is not a whole number.', ['offset']) }
  const filter = readCustomerFilter(query.get('filter'))
  if (!filter.ok) return filter
  const { field, prefix } = filter.value
  const size = asked === 0 ? maximumSize : Math.min(asked, maximumSize)
  const isEmpty = isEmptyBook(field)
  const window: ListWindow = { offset, size, prefix, field: field === 'domain' ? 'domain' : 'companyName' }
  const seek = query.get('seekOperation')
  return seek === null ? { ok: true, value: { window, isEmpty } } : seekWindow(request, seek, { window, isEmpty })
}

function listCustomers(request: BackendRequest): Answer {
  const asked = readWindow(request)
  if (!asked.ok) return asked.answer
  const { window, isEmpty } = asked.value
  const { totalCount, customers } = isEmpty ? { totalCount: 0, customers: [] } : request.book.page(window)
  const token = formatContinuationToken(window)
  const seekLink = (operation: string) =>
    linkTo(`/customers?size=${window.size}&seekOperation=${operation}`, [
      { key: headers.continuationToken, value: token },
    ])
  const hasNext = window.offset + customers.length < totalCount
  return collection(customers.map(listItem), {
    totalCount,
    links: {
      self: linkTo(`/customers?size=${window.size}`),
      ...(hasNext ? { next: seekLink('Next') } : {}),
      ...(window.offset > 0 ? { previous: seekLink('Previous') } : {}),
    },
    ...(hasNext ? { continuationToken: token } : {}),
  })
}

/** Without delegated admin privileges the tenant's domains, mail and address stay hidden. */
function withoutTenantDetails(customer: Customer): Customer {
  const { customDomains: _domains, ...rest } = customer
  const { email: _email, address: _address, ...companyProfile } = customer.companyProfile
  return { ...rest, companyProfile }
}

function getCustomer(request: BackendRequest): Answer {
  const found = findCustomer(request)
  if (!found.ok) return found.answer
  const { customer } = found.value
  return ok(customer.allowDelegatedAccess === false ? withoutTenantDetails(customer) : customer)
}

export const customerRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/customers', answer: listCustomers },
  { method: 'GET', path: '/v1/customers/:customerId', answer: getCustomer },
]
