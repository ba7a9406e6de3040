import { type Customer, customerSchema, customersPageSchema } from '#contract/customer.ts'
import { relationshipRequestSchema } from '#contract/relationshipRequest.ts'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'

import { isNotFound } from './apiError.ts'
import { readCustomerSearch } from './customerSearch.ts'
import { send } from './http.ts'

export type { Customer }

const pageSize = 100
const noAddress: PageAddress | undefined = undefined

type SearchField = 'CompanyName' | 'Domain'

/** Where the next page is: the first one of a field, or the link the last answer gave. */
type PageAddress =
  | { readonly field: SearchField | undefined; readonly prefix: string }
  | {
      readonly field: SearchField | undefined
      readonly prefix: string
      readonly path: string
      readonly headers: Readonly<Record<string, string>>
    }

export type CustomerListPage = {
  readonly customers: readonly Customer[]
  /** Matches in all, where the answer tells more than the length of this page. */
  readonly total: number | undefined
  readonly next: PageAddress | undefined
}

function firstPath({ field, prefix }: PageAddress): string {
  const query = new URLSearchParams({ size: String(pageSize) })
  if (field !== undefined) {
    query.set('filter', JSON.stringify({ Field: field, Value: prefix, Operator: 'starts_with' }))
  }
  return `/v1/customers?${query}`
}

/** Links in bodies are relative and mostly without the version. */
function linkedPath(uri: string): string {
  return `/v1/${uri.replace(/^\/?(?:v1\/)?/, '')}`
}

async function fetchPage(address: PageAddress, signal: AbortSignal): Promise<CustomerListPage> {
  const isContinued = 'path' in address
  const page = await send({
    path: isContinued ? address.path : firstPath(address),
    headers: isContinued ? address.headers : {},
    schema: customersPageSchema,
    signal,
  })
  const link = page.links?.next
  const { field, prefix } = address
  const next = link && {
    field,
    prefix,
    path: linkedPath(link.uri),
    headers: Object.fromEntries((link.headers ?? []).map(({ key, value }) => [key, value])),
  }
  const isTotalTold = !next || page.totalCount > page.items.length
  return { customers: page.items, total: isTotalTold ? page.totalCount : undefined, next }
}

/** After the last customer whose name matches come those whose domain matches. */
async function fetchNamesThenDomains(address: PageAddress, signal: AbortSignal): Promise<CustomerListPage> {
  const page = await fetchPage(address, signal)
  if (address.field !== 'CompanyName') return page
  // How many names match says nothing of the domains.
  if (page.next) return { ...page, total: undefined }
  const domains = await fetchPage({ field: 'Domain', prefix: address.prefix }, signal)
  return { customers: [...page.customers, ...domains.customers], total: undefined, next: domains.next }
}

async function findById(customerId: string, signal: AbortSignal): Promise<CustomerListPage> {
  try {
    const customer = await send({ path: `/v1/customers/${customerId}`, schema: customerSchema, signal })
    return { customers: [customer], total: 1, next: undefined }
  } catch (error) {
    if (isNotFound(error)) return { customers: [], total: 0, next: undefined }
    throw error
  }
}

function fetchSearchPage(search: string, address: PageAddress | undefined, signal: AbortSignal) {
  const asked = readCustomerSearch(search)
  switch (asked.kind) {
    case 'all':
      return fetchPage(address ?? { field: undefined, prefix: '' }, signal)
    case 'id':
      return findById(asked.customerId, signal)
    case 'domain':
      return fetchPage(address ?? { field: 'Domain', prefix: asked.prefix }, signal)
    case 'text':
      return fetchNamesThenDomains(address ?? { field: 'CompanyName', prefix: asked.prefix }, signal)
  }
}

export type CustomerList = {
  /** None twice, in the backend's order. */
  readonly customers: readonly Customer[]
  /** Matches in all; undefined while only the backend could know. */
  readonly total: number | undefined
}

/** Adds those that are not there yet, in their order. */
function addNew(customersById: Map<string, Customer>, customers: readonly Customer[]): void {
  for (const customer of customers) {
    const id = customer.id.toLowerCase()
    if (!customersById.has(id)) customersById.set(id, customer)
  }
}

/**
 * The customer list, page by page. In: the text of the search box. Throws ApiError.
 * Source: Partner Center, "Get a list of customers" and "Get a list of customers filtered by a search field".
 */
export function customersQuery(search: string) {
  return infiniteQueryOptions({
    queryKey: ['customers', search.trim()] as const,
    queryFn: ({ pageParam, signal }) => fetchSearchPage(search, pageParam, signal),
    initialPageParam: noAddress,
    getNextPageParam: (page) => page.next,
    select: ({ pages }): CustomerList => {
      const customersById = new Map<string, Customer>()
      for (const page of pages) addNew(customersById, page.customers)
      const customers = [...customersById.values()]
      return { customers, total: pages.at(-1)?.next ? pages[0]?.total : customers.length }
    },
  })
}

/** One customer with profiles and the delegated admin flag. Throws ApiError. Source: "Get a customer by ID". */
export function readCustomer(customerId: string, signal: AbortSignal): Promise<Customer> {
  return send({ path: `/v1/customers/${encodeURIComponent(customerId)}`, schema: customerSchema, signal })
}

/** One customer with profiles and the delegated admin flag, kept. Throws ApiError. */
export function customerQuery(customerId: string) {
  return queryOptions({
    queryKey: customerKey(customerId, 'details'),
    queryFn: ({ signal }) => readCustomer(customerId, signal),
  })
}

/** The invitation link for a reseller relationship. Source: Partner Center, "Request a reseller relationship". */
export function relationshipRequestQuery() {
  return queryOptions({
    queryKey: ['relationshipRequest'] as const,
    queryFn: ({ signal }) =>
      send({ path: '/v1/customers/relationshiprequests', schema: relationshipRequestSchema, signal }),
  })
}

/** Key of everything read of one customer; the first two parts alone name all of it. */
export function customerKey(customerId: string, ...rest: readonly string[]): readonly string[] {
  return ['customer', customerId.toLowerCase(), ...rest]
}

/** Every page of the customers that match, in the backend's order. Throws ApiError, or the abort reason of `signal`. */
export async function* customerPages(search: string, signal: AbortSignal): AsyncGenerator<CustomerListPage> {
  let address: PageAddress | undefined
  do {
    const page: CustomerListPage = await fetchSearchPage(search, address, signal)
    yield page
    address = page.next
  } while (address !== undefined)
}

/**
 * Every customer that matches, page after page. `onProgress` is told how many are here. Throws ApiError, or the abort
 * reason of `signal`.
 */
export async function readAllCustomers(
  search: string,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<readonly Customer[]> {
  const customersById = new Map<string, Customer>()
  for await (const { customers } of customerPages(search, signal)) {
    addNew(customersById, customers)
    onProgress(customersById.size)
  }
  return [...customersById.values()]
}
