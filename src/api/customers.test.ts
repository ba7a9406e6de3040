import { InfiniteQueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { customerKey, type CustomerList, customerQuery, customersQuery, readAllCustomers } from './customers.ts'
import { createQueryClient } from './queryClient.ts'
import { connectFakeService, jsonAnswer, neverAnswered } from './testing/connectFakeService.ts'

type Link = { readonly uri: string; readonly headers?: readonly { readonly key: string; readonly value: string }[] }

function page(ids: readonly string[], { totalCount = ids.length, next }: { totalCount?: number; next?: Link } = {}) {
  return jsonAnswer({
    totalCount,
    items: ids.map((id) => ({ id, companyProfile: { companyName: id } })),
    ...(next === undefined ? {} : { links: { next: { method: 'GET', ...next } } }),
    attributes: { objectType: 'Collection' },
  })
}

const nextLink = (uri: string): Link => ({ uri, headers: [{ key: 'MS-ContinuationToken', value: 'second page' }] })

/** The list as a screen watches it. */
function watch(search: string) {
  const observer = new InfiniteQueryObserver(createQueryClient(), customersQuery(search))
  const stop = observer.subscribe(() => undefined)
  const read = async (): Promise<Pick<CustomerList, 'total'> & { readonly ids: readonly string[]; more: boolean }> => {
    await vi.waitFor(() => expect(observer.getCurrentResult().isFetching).toBe(false))
    const { data, error, hasNextPage } = observer.getCurrentResult()
    if (data === undefined) throw error ?? new Error('Nothing was read.')
    return { ids: data.customers.map(({ id }) => id), total: data.total, more: hasNextPage }
  }
  const more = async () => {
    await observer.fetchNextPage()
    return read()
  }
  return { read, more, stop }
}

function asked(url: string): { readonly path: string; readonly query: Readonly<Record<string, string>> } {
  const { pathname, searchParams } = new URL(url, 'https://page.example')
  return { path: pathname, query: Object.fromEntries(searchParams) }
}

const names = (value: string) => `{"Field":"CompanyName","Value":"${value}","Operator":"starts_with"}`
const domains = (value: string) => `{"Field":"Domain","Value":"${value}","Operator":"starts_with"}`

beforeEach(() => {
  vi.stubGlobal('localStorage', undefined)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('The whole list is asked without a filter, a hundred at a time', async () => {
  const received = connectFakeService([page(['1', '2'])])
  expect(await watch('').read()).toEqual({ ids: ['1', '2'], total: 2, more: false })
  expect(received.map(({ url }) => asked(url))).toEqual([{ path: '/v1/customers', query: { size: '100' } }])
})

test.for([
  '/customers?size=100&seekOperation=Next',
  '/v1/customers?size=100&seekOperation=Next',
  'customers?size=100&seekOperation=Next',
  'v1/customers?size=100&seekOperation=Next',
])('The link %s leads to the next page, with its headers', async (uri) => {
  const received = connectFakeService([page(['1', '2'], { totalCount: 3, next: nextLink(uri) }), page(['3'])])
  const list = watch('')
  expect(await list.read()).toEqual({ ids: ['1', '2'], total: 3, more: true })
  expect(await list.more()).toEqual({ ids: ['1', '2', '3'], total: 3, more: false })
  expect(received[1]?.url).toBe('/v1/customers?size=100&seekOperation=Next')
  expect(received[1]?.headers).toMatchObject({ 'ms-continuationtoken': 'second page' })
  expect(received[0]?.headers).not.toHaveProperty('ms-continuationtoken')
})

test('A link without headers is followed all the same', async () => {
  const received = connectFakeService([page(['1'], { next: { uri: '/customers?offset=1' } }), page(['2'])])
  const list = watch('')
  await list.read()
  expect((await list.more()).ids).toEqual(['1', '2'])
  expect(received[1]?.url).toBe('/v1/customers?offset=1')
})

test('A total that only counts the page is none while more pages follow', async () => {
  connectFakeService([page(['1', '2'], { next: nextLink('/customers?b') }), page(['3'])])
  const list = watch('')
  expect(await list.read()).toEqual({ ids: ['1', '2'], total: undefined, more: true })
  expect(await list.more()).toEqual({ ids: ['1', '2', '3'], total: 3, more: false })
})

test('A customer that comes twice is listed once, at its first place', async () => {
  connectFakeService([page(['a1', 'b2'], { next: nextLink('/customers?b') }), page(['B2', 'c3'])])
  const list = watch('')
  await list.read()
  expect(await list.more()).toEqual({ ids: ['a1', 'b2', 'c3'], total: 3, more: false })
})

test('A text is asked as the beginning of a name, then of a domain, none twice', async () => {
  const received = connectFakeService([page(['1', '2']), page(['2', '3'])])
  expect(await watch(' con "to" ').read()).toEqual({ ids: ['1', '2', '3'], total: 3, more: false })
  expect(received.map(({ url }) => asked(url).query)).toEqual([
    { size: '100', filter: names('con \\"to\\"') },
    { size: '100', filter: domains('con \\"to\\"') },
  ])
})

test('Domains follow after the last page of names, and their pages after them', async () => {
  const received = connectFakeService([
    page(['1'], { totalCount: 2, next: nextLink('/customers?names') }),
    page(['2']),
    page(['3'], { totalCount: 2, next: nextLink('/customers?domains') }),
    page(['4']),
  ])
  const list = watch('con')
  // The number of names says nothing of the domains to come.
  expect(await list.read()).toEqual({ ids: ['1'], total: undefined, more: true })
  expect(await list.more()).toEqual({ ids: ['1', '2', '3'], total: undefined, more: true })
  expect(await list.more()).toEqual({ ids: ['1', '2', '3', '4'], total: 4, more: false })
  expect(received.map(({ url }) => asked(url).query)).toEqual([
    { size: '100', filter: names('con') },
    { names: '' },
    { size: '100', filter: domains('con') },
    { domains: '' },
  ])
})

test('A domain is asked alone, and its total is known', async () => {
  const received = connectFakeService([page(['1'], { totalCount: 7, next: nextLink('/customers?b') })])
  expect(await watch('ann@contoso').read()).toEqual({ ids: ['1'], total: 7, more: true })
  expect(received.map(({ url }) => asked(url).query)).toEqual([{ size: '100', filter: domains('contoso') }])
})

const id = '8f4c0a52-1b7d-4f0e-9c3a-2d5e6f708192'

test('A GUID finds the one customer', async () => {
  const received = connectFakeService([jsonAnswer({ id })])
  expect(await watch(id).read()).toEqual({ ids: [id], total: 1, more: false })
  expect(received.map(({ url }) => url)).toEqual([`/v1/customers/${id}`])
})

test('A GUID that nobody has finds none', async () => {
  connectFakeService([jsonAnswer({ code: 2000, description: 'No such customer' }, 404)])
  expect(await watch(id).read()).toEqual({ ids: [], total: 0, more: false })
})

test('A GUID that may not be read is a failure, not an empty list', async () => {
  connectFakeService([jsonAnswer({ code: 900150, description: 'Not allowed' }, 403)])
  await expect(watch(id).read()).rejects.toMatchObject({ facts: { status: 403, code: '900150' } })
})

test('A list that nobody watches any more is not read on', async () => {
  let isGivenUp = false
  const received = connectFakeService([
    (signal) => {
      signal.addEventListener('abort', () => {
        isGivenUp = true
      })
      return neverAnswered(signal)
    },
  ])
  const { stop } = watch('')
  await vi.waitFor(() => expect(received).toHaveLength(1))
  expect(isGivenUp).toBe(false)
  stop()
  await vi.waitFor(() => expect(isGivenUp).toBe(true))
})

test('Every match is read page after page, and each page is told', async () => {
  const received = connectFakeService([
    page(['1', '2'], { next: nextLink('/customers?b') }),
    page(['2', '3'], { next: nextLink('/customers?c') }),
    page(['4']),
  ])
  const told: number[] = []
  const customers = await readAllCustomers('', new AbortController().signal, (count) => told.push(count))
  expect(customers.map((customer) => customer.id)).toEqual(['1', '2', '3', '4'])
  expect(told).toEqual([2, 3, 4])
  expect(received).toHaveLength(3)
})

test('Reading every match can be stopped between two pages', async () => {
  const received = connectFakeService([page(['1'], { next: nextLink('/customers?b') }), page(['2'])])
  const controller = new AbortController()
  const reading = readAllCustomers('', controller.signal, () => controller.abort())
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  expect(received).toHaveLength(1)
})

test('A page that fails fails the whole reading', async () => {
  connectFakeService([page(['1'], { next: nextLink('/customers?b') }), jsonAnswer({ code: 2000 }, 400)])
  const reading = readAllCustomers('', new AbortController().signal, () => undefined)
  await expect(reading).rejects.toMatchObject({ facts: { status: 400, path: '/v1/customers?b' } })
})

test('One customer is read by id', async () => {
  const received = connectFakeService([jsonAnswer({ Id: 'A/B', AllowDelegatedAccess: true })])
  const customer = await createQueryClient().fetchQuery(customerQuery('A/B'))
  expect(customer).toMatchObject({ id: 'A/B', allowDelegatedAccess: true })
  expect(received[0]?.url).toBe('/v1/customers/A%2FB')
})

test('Everything of a customer has a key that begins alike, in whatever case the id comes', () => {
  expect(customerKey('AB', 'details')).toEqual(['customer', 'ab', 'details'])
  expect(customerKey('ab')).toEqual(['customer', 'ab'])
})
