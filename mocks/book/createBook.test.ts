import { expect, test } from 'vitest'

import { searchKey } from '#domain/searchKey.ts'

import { createBook, type KeptCustomer } from './createBook.ts'
import type { CustomerRecord } from './customerRecord.ts'
import { generatedCustomers, type GeneratedCustomers } from './generatedCustomers.ts'
import type { Book, CustomerField } from './sandboxStore.ts'

const worldwide = {
  region: 'worldwide',
  brand: 'microsoft365',
  seed: 1,
  count: 477,
  startedOn: '2026-11-20',
} as const

function recordNamed(id: string, companyName: string, domain: string): CustomerRecord {
  return {
    customer: { id, companyProfile: { companyName, domain }, relationshipToPartner: 'reseller' },
    subscriptions: [],
    subscribedSkus: [],
    users: [],
  }
}

function kept(id: string, companyName: string, domain = 'kept.example'): KeptCustomer {
  return { id, companyName, domain, record: () => recordNamed(id, companyName, domain) }
}

function bookOf(generated: GeneratedCustomers, customers: readonly KeptCustomer[] = []): Book {
  return createBook({ generated, kept: customers, changed: () => undefined, auditRecords: () => [] })
}

function names(book: Book, prefix = '', field: CustomerField = 'companyName', offset = 0, size = 2000) {
  return book.page({ field, prefix, offset, size }).records.map(({ customer }) => customer.companyProfile.companyName)
}

const sjoNames = [
  'Sjöberg Bygg Kiruna AB',
  'Sjöberg Trädgård Linköping HB',
  'Sjögren El Kiruna KB',
  'Sjömark Betong Umeå KB',
]
const istanbulNames = [
  'İstanbulkent Kozmetik Diyarbakır A.Ş.',
  'İstanbulteks Balık Konya Ltd. Şti.',
  'İstanbulyapı Güvenlik Trabzon Ltd. Şti.',
]

test.for([
  ['sjö', sjoNames],
  ['SJO', sjoNames],
  ['istanbul', istanbulNames],
  ['ISTANBUL', istanbulNames],
  ['İstanbul', istanbulNames],
  ['ıstanbul', istanbulNames],
  ['weissm', ['Weißmeier Druckerei Bremen AG']],
  ['WEIẞM', ['Weißmeier Druckerei Bremen AG']],
  ['Sjögren El Kiruna KB', ['Sjögren El Kiruna KB']],
  ['Sjögren El Kiruna KBx', []],
] as const)('"%s" finds what its folded text begins', ([prefix, expected]) => {
  expect(names(bookOf(generatedCustomers(worldwide)), prefix)).toEqual(expected)
})

test('a domain prefix finds by domain, in list order', () => {
  const book = bookOf(generatedCustomers(worldwide), [
    kept('1', 'Zebra Zoo', 'sjogarden.example'),
    kept('2', 'Aardvark Agency', 'sjo-aardvark.example'),
  ])
  const found = book.page({ field: 'domain', prefix: 'Sjö', offset: 0, size: 10 })
  expect(found.totalCount).toBe(6)
  expect(found.records.map(({ customer }) => customer.companyProfile.domain)).toEqual([
    'sjo-aardvark.example',
    'sjoberg-bygg-kiruna-ab.example',
    'sjoberg-tradgard-linkoping-hb.example',
    'sjogren-el-kiruna-kb.example',
    'sjomark-betong-umea-kb.example',
    'sjogarden.example',
  ])
})

test.for(['companyName', 'domain'] as const)('every prefix of a %s finds what a naive filter finds', (field) => {
  const generated = generatedCustomers(worldwide)
  const book = bookOf(generated, [kept('1', 'Ärende & Co'), kept('2', '北京 Trading'), kept('3', 'ısı Sistemleri')])
  const everyone = book.page({ field, prefix: '', offset: 0, size: 2000 }).records
  const keyOf = ({ customer }: CustomerRecord) => searchKey(customer.companyProfile[field])
  const prefixes = new Set(everyone.flatMap((record) => [1, 2, 4, 9].map((length) => keyOf(record).slice(0, length))))
  expect(prefixes.size).toBeGreaterThan(400)
  for (const prefix of prefixes) {
    const naive = everyone.filter((record) => keyOf(record).startsWith(prefix))
    const found = book.page({ field, prefix, offset: 0, size: 2000 })
    expect(found.records.map(({ customer }) => customer.id)).toEqual(naive.map(({ customer }) => customer.id))
    expect(found.totalCount).toBe(naive.length)
  }
})

test('kept customers stand at their place among the generated ones', () => {
  const everyone = names(
    bookOf(generatedCustomers(worldwide), [kept('1', 'Sjögren & Dotter'), kept('2', 'Zzz'), kept('3', 'AAA')]),
  )
  expect(everyone).toHaveLength(480)
  expect(everyone[0]).toBe('AAA')
  expect(everyone.at(-1)).toBe('Zzz')
  const place = everyone.indexOf('Sjögren & Dotter')
  expect(everyone.slice(place - 1, place + 2)).toEqual([
    'Sjöberg Trädgård Linköping HB',
    'Sjögren & Dotter',
    'Sjögren El Kiruna KB',
  ])
})

test('pages laid side by side are the whole list, none twice', () => {
  const book = bookOf(generatedCustomers(worldwide), [
    kept('1', 'Sjögren & Dotter'),
    kept('2', 'Zzz'),
    kept('3', 'AAA'),
  ])
  const pages = [0, 100, 200, 300, 400, 500].flatMap((offset) => names(book, '', 'companyName', offset, 100))
  expect(pages).toEqual(names(book))
  expect(new Set(pages).size).toBe(480)
})

test.for([
  [480, 0],
  [479, 1],
  [100_000, 0],
] as const)('from %i on there are %i more', ([offset, more]) => {
  const book = bookOf(generatedCustomers(worldwide), [
    kept('1', 'Sjögren & Dotter'),
    kept('2', 'Zzz'),
    kept('3', 'AAA'),
  ])
  expect(book.page({ field: 'companyName', prefix: '', offset, size: 100 })).toMatchObject({ totalCount: 480 })
  expect(names(book, '', 'companyName', offset, 100)).toHaveLength(more)
})

test('a kept customer stands in for the generated one of its id', () => {
  const generated = generatedCustomers(worldwide)
  const id = generated.idAt(0)
  const book = bookOf(generated, [kept(id.toUpperCase(), 'Renamed Company')])
  expect(generated.nameAt(0).name).toBe('Acharya Books Bengaluru Ltd')
  expect(names(book)).toHaveLength(477)
  expect(names(book, 'acharya books')).toEqual([])
  expect(names(book, 'renamed')).toEqual(['Renamed Company'])
  expect(book.find(id)?.customer.companyProfile.companyName).toBe('Renamed Company')
  expect(names(book)[0]).toBe(generated.nameAt(1).name)
})

test('many replaced customers leave the others in order', () => {
  const generated = generatedCustomers(worldwide)
  const replaced = Array.from({ length: 100 }, (_, index) => kept(generated.idAt(index * 3), `Moved ${index}`))
  const expected = [
    ...replaced.map(({ companyName }) => companyName),
    ...Array.from({ length: 477 }, (_, rank) => generated.nameAt(rank).name).filter(
      (_, rank) => rank % 3 !== 0 || rank >= 300,
    ),
  ].toSorted((left, right) => (searchKey(left) < searchKey(right) ? -1 : 1))
  expect(names(bookOf(generated, replaced))).toEqual(expected)
})

test('a changed customer keeps its place and shows its change', () => {
  const generated = generatedCustomers(worldwide)
  const id = generated.idAt(10)
  const record = recordNamed(id, generated.nameAt(10).name, generated.nameAt(10).domain)
  const book = createBook({
    generated,
    kept: [],
    changed: (customerId) => (customerId === id ? record : undefined),
    auditRecords: () => [],
  })
  expect(book.page({ field: 'companyName', prefix: '', offset: 10, size: 1 }).records).toEqual([record])
  expect(book.find(id.toUpperCase())).toBe(record)
})

test('a page of a million customers makes its own records only', () => {
  let namesMade = 0
  let recordsMade = 0
  const million = generatedCustomers({ ...worldwide, count: 999_977 })
  const counting: GeneratedCustomers = {
    ...million,
    nameAt: (rank) => {
      namesMade += 1
      return million.nameAt(rank)
    },
    recordAt: (rank) => {
      recordsMade += 1
      return million.recordAt(rank)
    },
  }
  const book = bookOf(counting, [kept('1', 'Sjögren & Dotter')])
  expect(namesMade + recordsMade).toBe(0)
  const page = book.page({ field: 'companyName', prefix: '', offset: 500_000, size: 50 })
  expect(page.totalCount).toBe(999_978)
  expect(page.records).toHaveLength(50)
  expect(recordsMade).toBe(50)
  expect(namesMade).toBeLessThan(200)
  expect(book.page({ field: 'companyName', prefix: 'sjögren', offset: 0, size: 5 }).totalCount).toBeGreaterThan(500)
  expect(namesMade).toBeLessThan(400)
})
