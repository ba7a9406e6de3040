import { expect, test } from 'vitest'

import { bookFileSchema, bookFormat } from '#contract/sandbox.ts'
import { readWireExactly } from '#contract/wire.ts'
import { assessCustomer } from '#domain/eligibility/assessUpgrades.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'

import type { CustomerRecord } from './customerRecord.ts'
import { generatedCustomers } from './generatedCustomers.ts'

const startedOn = '2026-11-20'
const worldwide = { region: 'worldwide', brand: 'microsoft365', seed: 1, count: 477, startedOn } as const
const china = { region: 'china', brand: 'office365', seed: 1, count: 498, startedOn } as const

type Input = Parameters<typeof generatedCustomers>[0]

const books = new Map<string, readonly CustomerRecord[]>()

/** All records of a book, made once: the tests only read them. */
function all(input: Input): readonly CustomerRecord[] {
  const key = JSON.stringify(input)
  const customers = generatedCustomers(input)
  const records = books.get(key) ?? Array.from({ length: customers.count }, (_, rank) => customers.recordAt(rank))
  books.set(key, records)
  return records
}

function facts(record: CustomerRecord) {
  const { customer, subscriptions, users } = record
  return {
    id: customer.id,
    name: customer.companyProfile.companyName,
    domain: customer.companyProfile.domain,
    country: customer.billingProfile?.defaultAddress?.country,
    holds: subscriptions.map(({ id, offerName, quantity, status }) => [id, offerName, quantity, status]),
    firstUser: users[0]?.user.userPrincipalName,
  }
}

// What a person sees must not change from one release to the next: the same seed is the same book.
test('seed 1 is always the same book', () => {
  const customers = generatedCustomers(worldwide)
  expect([0, 240, 476].map((rank) => facts(customers.recordAt(rank)))).toEqual([
    {
      country: 'IN',
      domain: 'acharya-books-bengaluru-ltd.example',
      firstUser: 'arun.kapoor@acharya-books-bengaluru-ltd.example',
      holds: [['4CC61026-0942-483E-862D-FBDCABAE2E9D', 'Microsoft 365 Business Standard India', 1, 'active']],
      id: 'f39d0754-1924-4904-ba18-41668c99cd7f',
      name: 'Acharya Books Bengaluru Ltd',
    },
    {
      country: 'TR',
      domain: 'karahan-enerji-edirne-a-s.example',
      firstUser: 'pinar.ucar@karahan-enerji-edirne-a-s.example',
      holds: [
        ['70B3312D-0F1F-4CD7-A143-F2D0ECCCEA6B', 'Microsoft 365 Business Basic', 57, 'active'],
        ['CC535CA1-1DFD-45DA-B6EF-D3CC238A9034', 'Microsoft 365 Business Standard', 65, 'active'],
      ],
      id: '9f0920a7-3d0e-43f1-92d1-87419a924a4b',
      name: 'Karahan Enerji Edirne A.Ş.',
    },
    {
      country: 'TW',
      domain: 'yungyang-consulting-miaoli-co-ltd.example',
      firstUser: 'peishan.chen@yungyang-consulting-miaoli-co-ltd.example',
      holds: [['D8DF5049-ECE9-48D2-BED2-5A276E609597', 'Office 365 Enterprise E3', 22, 'suspended']],
      id: 'a9d4f096-dac6-4c3a-a532-e5754671d7ea',
      name: 'Yungyang Consulting Miaoli Co., Ltd.',
    },
  ])
  expect(facts(generatedCustomers(china).recordAt(0))).toEqual({
    country: 'CN',
    domain: 'baibang-furniture-kunming-co-ltd.example',
    firstUser: 'gang.deng@baibang-furniture-kunming-co-ltd.example',
    holds: [['8952341E-CB3A-4767-AB07-879C750810EA', 'Office 365 Enterprise E3', 70, 'active']],
    id: '133a6b6a-4696-4587-a5b9-3ea7d64943df',
    name: 'Baibang Furniture Kunming Co., Ltd.',
  })
})

test('a seed written as text is the same seed', () => {
  expect(generatedCustomers({ ...worldwide, seed: '1' }).idAt(5)).toBe(generatedCustomers(worldwide).idAt(5))
  expect(generatedCustomers({ ...worldwide, seed: 'one' }).idAt(5)).not.toBe(generatedCustomers(worldwide).idAt(5))
})

test('the brand names the offers and changes nothing else', () => {
  const names = (brand: 'office365' | 'microsoft365') =>
    new Set(
      all({ ...worldwide, brand }).flatMap(({ subscriptions }) => subscriptions.map(({ offerName }) => offerName)),
    )
  expect(names('office365')).toContain('Office 365 Business Essentials')
  expect(names('office365')).not.toContain('Microsoft 365 Business Basic')
  expect(names('microsoft365')).toContain('Microsoft 365 Business Basic')
  const ids = (brand: 'office365' | 'microsoft365') => all({ ...worldwide, brand }).map(({ customer }) => customer.id)
  expect(ids('office365')).toEqual(ids('microsoft365'))
})

test.for([1, 477, 999_977])('names and domains rise with the rank among %i customers', (count) => {
  const customers = generatedCustomers({ ...worldwide, count })
  const step = Math.max(1, Math.floor(count / 2000))
  for (let rank = step; rank < count; rank += step) {
    const [before, name] = [customers.nameAt(rank - 1), customers.nameAt(rank)]
    expect(name.searchKey > before.searchKey, `${before.name} before ${name.name}`).toBe(true)
    expect(name.domain > before.domain, `${before.domain} before ${name.domain}`).toBe(true)
  }
})

test.for([477, 999_977])('an id in either case leads to its customer among %i', (count) => {
  const customers = generatedCustomers({ ...worldwide, count })
  for (const rank of [0, 1, 100, 476, count - 1]) {
    const id = customers.idAt(rank)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
    expect(customers.rankOf(id)).toBe(rank)
    expect(customers.rankOf(id.toUpperCase())).toBe(rank)
  }
})

test('an id of nobody leads nowhere', () => {
  const customers = generatedCustomers(worldwide)
  const id = customers.idAt(7)
  const oneDigitOff = id.slice(0, -1) + (id.endsWith('0') ? '1' : '0')
  const ofAnotherSeed = generatedCustomers({ ...worldwide, seed: 2 }).idAt(7)
  const beyondThisSize = generatedCustomers({ ...worldwide, count: 5000 })
  for (const nobody of [oneDigitOff, ofAnotherSeed, '', 'not-an-id', '00000000-0000-0000-0000-000000000000']) {
    expect(customers.rankOf(nobody)).toBeUndefined()
  }
  const strangers = Array.from({ length: 5000 }, (_, rank) => beyondThisSize.idAt(rank))
  expect(strangers.filter((stranger) => customers.rankOf(stranger) !== undefined)).toHaveLength(477)
})

test('a customer is the same in a book of any size', () => {
  const small = generatedCustomers(worldwide)
  const large = generatedCustomers({ ...worldwide, count: 1_000_000 })
  const id = small.idAt(123)
  expect(large.recordAt(large.rankOf(id) ?? -1).customer).toEqual(small.recordAt(123).customer)
  expect(large.recordAt(large.rankOf(id) ?? -1).subscriptions).toEqual(small.recordAt(123).subscriptions)
})

test.for([worldwide, china])('every record of $region is as the contract says', (input) => {
  const file = {
    format: bookFormat,
    settings: {},
    customers: all({ ...input, count: 150 }).map((record) => ({ ...record })),
  }
  const read = readWireExactly(bookFileSchema, file)
  expect(read.ok ? '' : `${read.path} ${read.message}`).toBe('')
})

test('no id is given twice', () => {
  const records = all({ ...worldwide, count: 1000 })
  const ids = records.flatMap(({ customer, subscriptions }) => [customer.id, ...subscriptions.map(({ id }) => id)])
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length)
})

test('markets and languages are many, and China is alone in its book', () => {
  const countries = (input: typeof worldwide | typeof china) =>
    new Set(all(input).map(({ customer }) => customer.billingProfile?.defaultAddress?.country))
  expect(countries(worldwide)).toEqual(new Set(['DE', 'FR', 'GB', 'IN', 'SE', 'TR', 'TW', 'US']))
  expect(countries(china)).toEqual(new Set(['CN']))
})

test('Indian customers hold Indian offers, all others none', () => {
  for (const { customer, subscriptions } of all(worldwide)) {
    const isIndian = customer.billingProfile?.defaultAddress?.country === 'IN'
    for (const { offerName } of subscriptions) {
      if (/Business (?:Basic|Standard)(?: India)?$|Apps for business/u.test(offerName)) {
        expect(offerName.endsWith(' India')).toBe(isIndian)
      }
    }
  }
})

test.for([
  { input: worldwide, pack: rulePacks['worldwide-2020'] },
  { input: china, pack: rulePacks['21vianet-2018'] },
])('about two in five customers of $input.region can be upgraded', ({ input, pack }) => {
  const upgradeable = all(input).filter(
    ({ customer, subscriptions, subscribedSkus }) =>
      assessCustomer({
        subscriptions,
        subscribedSkus: customer.allowDelegatedAccess
          ? { state: 'read', skus: subscribedSkus }
          : { state: 'forbidden' },
        relationship: customer,
        pack,
        disputedPath: 'as-printed',
        market: customer.billingProfile?.defaultAddress?.country,
      }).isUpgradeable,
  )
  expect(upgradeable.length / input.count).toBeGreaterThan(0.34)
  expect(upgradeable.length / input.count).toBeLessThan(0.46)
})

test('the book has its share of everything that happens to customers', () => {
  const records = all(worldwide)
  const subscriptions = records.flatMap((record) => record.subscriptions)
  const share = (part: number, whole: number) => part / whole
  const active = subscriptions.filter(({ status }) => status === 'active').length
  expect(share(active, subscriptions.length)).toBeGreaterThan(0.8)
  expect(new Set(subscriptions.map(({ status }) => status))).toEqual(
    new Set(['active', 'suspended', 'expired', 'disabled', 'deleted']),
  )
  expect(new Set(subscriptions.map(({ billingCycle }) => billingCycle))).toEqual(new Set(['monthly', 'annual', 'none']))
  const granted = records.filter(({ customer }) => customer.allowDelegatedAccess).length
  expect(share(granted, records.length)).toBeGreaterThan(0.85)
  expect(granted).toBeLessThan(records.length)
  expect(subscriptions.some(({ parentSubscriptionId }) => parentSubscriptionId !== undefined)).toBe(true)
  expect(subscriptions.some(({ isTrial }) => isTrial)).toBe(true)
  expect(subscriptions.some(({ billingType }) => billingType === 'usage')).toBe(true)
  expect(subscriptions.some(({ friendlyName, offerName }) => friendlyName !== offerName)).toBe(true)
})

test('terms of active subscriptions end after the day the book starts, those of expired ones before', () => {
  for (const { status, commitmentEndDate = '', creationDate = '' } of all(worldwide).flatMap(
    (record) => record.subscriptions,
  )) {
    expect(creationDate < '2026-11-21').toBe(true)
    if (status === 'active') expect(commitmentEndDate.slice(0, 10) >= startedOn, commitmentEndDate).toBe(true)
    if (status === 'expired') expect(commitmentEndDate.slice(0, 10) < startedOn, commitmentEndDate).toBe(true)
  }
})

test('add-ons stand under a base of the same customer', () => {
  for (const { subscriptions } of all({ ...worldwide, count: 1000 })) {
    const ids = subscriptions.map(({ id }) => id)
    for (const { parentSubscriptionId, id } of subscriptions) {
      if (parentSubscriptionId === undefined) continue
      expect(ids).toContain(parentSubscriptionId)
      expect(parentSubscriptionId).not.toBe(id)
    }
  }
})

test('the units of the tenant are those of its own subscriptions and those from elsewhere, and users hold them', () => {
  let withMore = 0
  for (const { subscriptions, subscribedSkus, users } of all(worldwide)) {
    const own = subscriptions
      .filter(({ status, billingType }) => status !== 'deleted' && status !== 'pending' && billingType !== 'usage')
      .reduce((sum, { quantity }) => sum + quantity, 0)
    const units = subscribedSkus.reduce((sum, sku) => sum + sku.activeUnits + sku.warningUnits + sku.suspendedUnits, 0)
    expect(units).toBeGreaterThanOrEqual(own)
    if (units > own) withMore += 1
    const consumed = subscribedSkus.reduce((sum, sku) => sum + sku.consumedUnits, 0)
    expect(users.reduce((sum, { licenses }) => sum + licenses.length, 0)).toBe(consumed)
    for (const sku of subscribedSkus) {
      expect(sku.totalUnits).toBe(sku.activeUnits + sku.warningUnits)
      expect(sku.availableUnits).toBe(sku.totalUnits - sku.consumedUnits)
    }
  }
  expect(withMore).toBeGreaterThan(50)
  expect(withMore).toBeLessThan(120)
})

test('user names of one customer are all different and end in the customer’s domain', () => {
  for (const { customer, users } of all(worldwide)) {
    const names = users.map(({ user }) => user.userPrincipalName)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name.endsWith(`@${customer.companyProfile.domain}`)).toBe(true)
  }
})

test('reading the customers of a page makes no users', () => {
  const record = generatedCustomers(worldwide).recordAt(3)
  expect(Object.getOwnPropertyDescriptor(record, 'users')).not.toHaveProperty('value')
  expect(record.customer).toBe(record.customer)
  expect(record.users).toBe(record.users)
})

test('dates are counted from the day the book starts', () => {
  const [early] = generatedCustomers(worldwide).recordAt(0).subscriptions
  const [late] = generatedCustomers({ ...worldwide, startedOn: '2026-11-30' }).recordAt(0).subscriptions
  expect(early?.creationDate).toBe('2026-03-28T17:19:33Z')
  expect(late?.creationDate).toBe('2026-04-07T17:19:33Z')
})

test('A list tells of each customer what its record does', () => {
  const book = generatedCustomers({
    region: 'worldwide',
    brand: 'microsoft365',
    seed: 'list',
    count: 40,
    startedOn: '2026-11-20',
  })
  for (let rank = 0; rank < book.count; rank += 1) {
    const { id, companyProfile, relationshipToPartner } = book.recordAt(rank).customer
    expect(book.listedAt(rank)).toEqual({
      id,
      companyProfile: { companyName: companyProfile.companyName, domain: companyProfile.domain },
      relationshipToPartner,
    })
  }
})
