import { expect, test } from 'vitest'

import { bookFileSchema, type BookFile } from '#contract/sandbox.ts'
import { readWireExactly } from '#contract/wire.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'

import type { CustomerRecord } from './customerRecord.ts'
import { openSandbox, type SandboxOptions } from './openSandbox.ts'
import type { SandboxStore } from './sandboxStore.ts'
import { memoryStorage, type SnapshotStorage } from './snapshotStorage.ts'
import type { TabChannel } from './tabChannel.ts'
import { pageLock } from './tabLock.ts'

const contoso = scenarios.contosoBakery.customerId
const fabrikam = scenarios.fabrikamLegal.customerId
const now = () => '2026-11-20T09:00:00Z'

/** Tabs of one browser: they share storage, lock and channel. */
function browser(storage: SnapshotStorage = memoryStorage()) {
  const lock = pageLock()
  const listeners: { readonly owner: TabChannel; readonly listener: (message: unknown) => void }[] = []
  const newChannel = (): TabChannel => {
    const channel: TabChannel = {
      post: (message) => {
        for (const { owner, listener } of listeners) if (owner !== channel) listener(structuredClone(message))
      },
      listen: (listener) => void listeners.push({ owner: channel, listener }),
    }
    return channel
  }
  return {
    storage,
    openTab: (options: SandboxOptions = {}) => openSandbox({ now, storage, lock, channel: newChannel(), ...options }),
  }
}

function outsideChange(store: SandboxStore): Promise<void> {
  return new Promise((resolve) => store.onOutsideChange(resolve))
}

function storageOf(store: SandboxStore, overrides: Parameters<SandboxStore['effectiveSettings']>[0] = {}) {
  return store.storage(store.effectiveSettings(overrides))
}

function quantityOf(store: SandboxStore, customerId = contoso): number | undefined {
  return store.book(store.effectiveSettings({})).find(customerId)?.subscriptions[0]?.quantity
}

function withQuantity(record: CustomerRecord, quantity: number): CustomerRecord {
  return {
    ...record,
    subscriptions: record.subscriptions.map((subscription) => ({ ...subscription, quantity })),
  }
}

const audit = {
  partnerId: 'p',
  customerId: contoso,
  customerName: 'Contoso Bakery',
  userPrincipalName: 'agent@partner.example',
  resourceType: 'subscription',
  operationType: 'update_subscription',
  operationDate: '2026-11-20T09:00:00Z',
  operationStatus: 'succeeded',
  customizedData: [],
}

function changeQuantity(store: SandboxStore, quantity: number, customerId = contoso): Promise<string | undefined> {
  return store.change(store.effectiveSettings({}), customerId, (record) => ({
    answer: 'done',
    record: withQuantity(record, quantity),
    audit: { ...audit, customerId },
  }))
}

function namesOf(store: SandboxStore, prefix = '', overrides = {}): readonly string[] {
  return store
    .book(store.effectiveSettings(overrides))
    .page({ field: 'companyName', prefix, offset: 0, size: 1000 })
    .records.map(({ customer }) => customer.companyProfile.companyName)
}

const importedId = '11111111-2222-4333-8444-55555555abcd'

function bookFileOf(customers: readonly unknown[], settings = {}): BookFile {
  const file = readWireExactly(bookFileSchema, { format: 'upgrade-center-book/1', settings, customers })
  if (!file.ok) throw new Error(`${file.path} ${file.message}`)
  return file.value
}

const odd = {
  customer: {
    id: importedId.toUpperCase(),
    companyProfile: { companyName: 'Örtagård AB', domain: 'ortagard.example', favouriteColour: 'green' },
    moon: { phase: 'full' },
  },
  subscriptions: [{ id: '99999999-2222-4333-8444-555555555555', offerId: 'CFQ7TTC0NEWER:0009', status: 'melting' }],
  subscribedSkus: [{ productSku: { id: 'not-a-guid' }, activeUnits: 4 }],
  provisioningEnds: { '99999999-2222-4333-8444-55555555ABCD': '2026-11-20T09:00:05Z' },
  note: 'kept as it is',
}

test('a new sandbox holds 500 customers of the default pack, the named ones among them', async () => {
  const store = await browser().openTab()
  expect(store.effectiveSettings({})).toEqual({
    pack: 'worldwide-2020',
    role: 'Admin agent',
    disputedPath: 'as-printed',
    customers: 500,
    seed: 1,
    latency: 0,
    startedOn: '2026-11-20',
  })
  expect(store.effectiveSettings({})).toEqual(store.defaultSettings())
  expect(storageOf(store)).toEqual({ state: 'persistent' })
  expect(namesOf(store)).toHaveLength(500)
  expect(namesOf(store, 'con')).toEqual(['Consolidated Messenger', 'Contoso Bakery'])
  expect(quantityOf(store)).toBe(12)
})

test.for([
  ['worldwide-2019', 500, 'Northwind Traders', 'Relecloud 上海'],
  ['worldwide-2020', 500, 'Northwind Traders', 'Relecloud 上海'],
  ['worldwide-2021', 500, 'Northwind Traders', 'Relecloud 上海'],
  ['21vianet-2018', 500, 'Relecloud 上海', 'Northwind Traders'],
] as const)('%s has %i customers, %s and not %s', async ([pack, count, present, absent]) => {
  const store = await browser().openTab()
  const names = namesOf(store, '', { pack })
  expect(names).toHaveLength(count)
  expect(names).toContain(present)
  expect(names).not.toContain(absent)
})

test.for([1, 10, 23, 24, 1_000_000])('a book of %i customers has all the named ones', async (customers) => {
  const store = await browser().openTab()
  const book = store.book(store.effectiveSettings({ customers }))
  expect(book.page({ field: 'companyName', prefix: '', offset: 0, size: 10 }).totalCount).toBe(Math.max(23, customers))
  for (const scenario of Object.values(scenarios)) {
    const found = book.find(scenario.customerId.toUpperCase())?.customer.companyProfile.companyName
    expect(found).toBe(scenario.market === 'CN' ? undefined : scenario.companyName)
  }
})

test('opening a million customers makes none', async () => {
  const store = await browser().openTab()
  await store.patchSettings({ customers: 1_000_000 })
  const book = store.book(store.effectiveSettings({}))
  expect(book).toBe(store.book(store.effectiveSettings({})))
  expect(book.page({ field: 'companyName', prefix: '', offset: 999_990, size: 50 }).records).toHaveLength(10)
})

test('a change is there at once, after reopening, and in the audit', async () => {
  const { openTab } = browser()
  const store = await openTab()
  expect(await changeQuantity(store, 13)).toBe('done')
  expect(quantityOf(store)).toBe(13)
  const again = await openTab()
  expect(quantityOf(again)).toBe(13)
  expect(again.book(again.effectiveSettings({})).auditRecords()).toEqual([audit])
})

test('a generated customer can be changed too', async () => {
  const { openTab } = browser()
  const store = await openTab()
  const [record] = store.book(store.effectiveSettings({})).page({
    field: 'companyName',
    prefix: 'karahan enerji',
    offset: 0,
    size: 1,
  }).records
  const id = record?.customer.id ?? ''
  await changeQuantity(store, 77, id.toUpperCase())
  const again = await openTab()
  expect(quantityOf(again, id)).toBe(77)
  expect(namesOf(again)).toHaveLength(500)
  expect(quantityOf(await browser().openTab(), id)).toBe(57)
})

test('a decision that stores nothing changes nothing', async () => {
  const { openTab, storage } = browser()
  const store = await openTab()
  const before = await storage.read('')
  expect(await store.change(store.effectiveSettings({}), contoso, () => ({ answer: 'refused' }))).toBe('refused')
  expect(await storage.read('')).toEqual(before)
})

test('nobody is changed where there is no such customer', async () => {
  const store = await browser().openTab()
  let asked = 0
  const answer = await store.change(store.effectiveSettings({}), importedId, () => {
    asked += 1
    return { answer: 'never' }
  })
  expect(answer).toBeUndefined()
  expect(asked).toBe(0)
})

test('a decision that throws changes nothing and blocks nobody', async () => {
  const store = await browser().openTab()
  const broken = store.change(store.effectiveSettings({}), contoso, () => {
    throw new Error('broken decision')
  })
  await expect(broken).rejects.toThrow('broken decision')
  expect(await changeQuantity(store, 14)).toBe('done')
})

test('each pack and each seed has its own state', async () => {
  const store = await browser().openTab()
  await changeQuantity(store, 13)
  const quantityIn = (overrides: Parameters<SandboxStore['effectiveSettings']>[0]) =>
    store.book(store.effectiveSettings(overrides)).find(contoso)?.subscriptions[0]?.quantity
  expect(quantityIn({})).toBe(13)
  expect(quantityIn({ seed: '1' })).toBe(13)
  expect(quantityIn({ customers: 1000 })).toBe(13)
  expect(quantityIn({ pack: 'worldwide-2021' })).toBe(12)
  expect(quantityIn({ seed: 2 })).toBe(12)
})

test('two tabs see each other’s changes', async () => {
  const { openTab } = browser()
  const [left, right] = [await openTab(), await openTab()]
  const seen = outsideChange(right)
  await changeQuantity(left, 13)
  await seen
  expect(quantityOf(right)).toBe(13)
  expect(right.book(right.effectiveSettings({})).auditRecords()).toHaveLength(1)
})

test('no tab loses a write, even where messages get lost', async () => {
  const { openTab } = browser()
  const deaf: TabChannel = { post: () => undefined, listen: () => undefined }
  const [left, right] = [await openTab({ channel: deaf }), await openTab({ channel: deaf })]
  const addOne = (store: SandboxStore) =>
    store.change(store.effectiveSettings({}), contoso, (record) => ({
      answer: undefined,
      record: withQuantity(record, (record.subscriptions[0]?.quantity ?? 0) + 1),
    }))
  await Promise.all([addOne(left), addOne(right), addOne(left), addOne(right), changeQuantity(left, 30, fabrikam)])
  await addOne(right)
  expect(quantityOf(right)).toBe(17)
  expect(quantityOf(await openTab())).toBe(17)
  expect(quantityOf(await openTab(), fabrikam)).toBe(30)
})

test('tabs without storage tell each other all the same', async () => {
  const { openTab } = browser()
  const [left, right] = [await openTab({ storage: 'memory' }), await openTab({ storage: 'memory' })]
  const changed = outsideChange(right)
  await changeQuantity(left, 13)
  await changed
  expect(quantityOf(right)).toBe(13)
  const imported = outsideChange(right)
  await left.importBook(left.effectiveSettings({}), bookFileOf([odd]), false)
  await imported
  expect(namesOf(right, 'ortag')).toEqual(['Örtagård AB'])
  expect(quantityOf(right)).toBe(13)
})

test('a late message of a book that has been reset since is not taken', async () => {
  const { openTab } = browser()
  const late: unknown[] = []
  const left = await openTab({ channel: { post: (message) => void late.push(message), listen: () => undefined } })
  let deliver: (message: unknown) => void = () => undefined
  const right = await openTab({
    channel: {
      post: () => undefined,
      listen: (listener) => {
        deliver = listener
      },
    },
  })
  await changeQuantity(left, 13)
  await right.reset(right.effectiveSettings({}))
  const told = outsideChange(right)
  for (const message of late) deliver(message)
  await told
  expect(quantityOf(right)).toBe(12)
  // The other tab, which heard nothing of the reset, catches up before it changes anything.
  await changeQuantity(left, 20, fabrikam)
  expect(quantityOf(left)).toBe(12)
})

test('messages of another kind are not taken', async () => {
  let deliver: (message: unknown) => void = () => undefined
  const store = await browser().openTab({
    channel: {
      post: () => undefined,
      listen: (listener) => {
        deliver = listener
      },
    },
  })
  const before = namesOf(store)
  for (const message of [null, 'hello', { kind: 'changed' }, { kind: 'settings', settings: { pack: 'nonsense' } }]) {
    deliver(message)
  }
  const told = outsideChange(store)
  deliver({ kind: 'settings', settings: { customers: 40 } })
  await told
  expect(before).toHaveLength(500)
  expect(namesOf(store)).toHaveLength(40)
})

test('settings are stored, unknown ones kept, and an undefined one is forgotten', async () => {
  const { openTab } = browser()
  const store = await openTab()
  await store.patchSettings({ customers: 42, role: 'Billing admin', futureSwitch: { on: true } })
  const again = await openTab()
  expect(again.storedSettings()).toEqual({ customers: 42, role: 'Billing admin', futureSwitch: { on: true } })
  expect(again.effectiveSettings({ role: 'Sales agent' })).toMatchObject({ customers: 42, role: 'Sales agent' })
  expect(await again.patchSettings({ role: undefined })).toEqual({ customers: 42, futureSwitch: { on: true } })
  expect(again.effectiveSettings({}).role).toBe('Admin agent')
})

test('tabs that set different things lose none of them', async () => {
  const { openTab } = browser()
  const [left, right] = [await openTab(), await openTab()]
  const seen = outsideChange(right)
  await Promise.all([left.patchSettings({ customers: 42 }), right.patchSettings({ latency: 7 })])
  await seen
  expect((await openTab()).storedSettings()).toEqual({ customers: 42, latency: 7 })
})

test('dates are counted from the day the sandbox was first opened, unless a setting says otherwise', async () => {
  const { openTab } = browser()
  await openTab({ now: () => '2026-11-20T23:59:59Z' })
  const later = await openTab({ now: () => '2027-03-01T00:00:00Z' })
  expect(later.effectiveSettings({}).startedOn).toBe('2026-11-20')
  await later.patchSettings({ startedOn: '2026-01-02' })
  expect(later.effectiveSettings({}).startedOn).toBe('2026-01-02')
  expect(later.defaultSettings().startedOn).toBe('2026-11-20')
})

test('answers are remembered over reopening, without regard to case, and by the other tab', async () => {
  const { openTab } = browser()
  const [store, other] = [await openTab(), await openTab()]
  const answer = { fingerprint: 'POST /x', status: 200, body: { ok: [1, 'two'] }, headers: { 'MS-CV': 'a' } }
  await store.rememberAnswer(store.effectiveSettings({}), 'ABCD', answer)
  expect(await store.recallAnswer('abcd')).toEqual(answer)
  expect(await other.recallAnswer('abcd')).toEqual(answer)
  expect(await (await openTab()).recallAnswer('Abcd')).toEqual(answer)
  expect(await store.recallAnswer('abce')).toBeUndefined()
  await store.reset(store.effectiveSettings({}))
  expect(await store.recallAnswer('abcd')).toBeUndefined()
  expect(await (await openTab()).recallAnswer('abcd')).toBeUndefined()
})

test('the last 200 answers are remembered', async () => {
  const { openTab, storage } = browser()
  let second = 0
  const store = await openTab({ now: () => `2026-11-20T09:00:${String((second += 1)).padStart(4, '0')}Z` })
  const remember = (id: string) =>
    store.rememberAnswer(store.effectiveSettings({}), id, { fingerprint: id, status: 200, body: {}, headers: {} })
  for (let index = 0; index < 203; index += 1) await remember(`id-${index}`)
  expect(await store.recallAnswer('id-2')).toBeUndefined()
  expect((await store.recallAnswer('id-3'))?.fingerprint).toBe('id-3')
  expect(await storage.read('answer/')).toHaveLength(200)
})

test('a reset forgets the book’s changes in every tab, and nothing of another book', async () => {
  const { openTab } = browser()
  const [left, right] = [await openTab(), await openTab()]
  await left.patchSettings({ customers: 60 })
  await changeQuantity(left, 13)
  await left.importBook(left.effectiveSettings({}), bookFileOf([odd]), false)
  const other = left.effectiveSettings({ pack: 'worldwide-2021' })
  await left.change(other, contoso, (record) => ({ answer: undefined, record: withQuantity(record, 99) }))
  const seen = outsideChange(right)
  await left.reset(left.effectiveSettings({}))
  await seen
  for (const store of [left, right, await openTab()]) {
    expect(quantityOf(store)).toBe(12)
    expect(namesOf(store)).toHaveLength(60)
    expect(namesOf(store, 'ortag')).toEqual([])
    expect(store.book(store.effectiveSettings({})).auditRecords()).toEqual([])
    expect(store.book(other).find(contoso)?.subscriptions[0]?.quantity).toBe(99)
  }
})

test('an import adds a customer at its place, odd things and all', async () => {
  const { openTab } = browser()
  const [store, other] = [await openTab(), await openTab()]
  const seen = outsideChange(other)
  await store.importBook(store.effectiveSettings({}), bookFileOf([odd]), false)
  await seen
  for (const tab of [store, other, await openTab()]) {
    const names = namesOf(tab)
    expect(names).toHaveLength(501)
    const place = names.indexOf('Örtagård AB')
    expect([names[place - 1], names[place + 1]]).toEqual(['Obermeier Getränke Mainz AG', 'Östberg Textil Kiruna KB'])
    const record = tab.book(tab.effectiveSettings({})).find(importedId)
    expect(record).toMatchObject({
      customer: { companyProfile: { favouriteColour: 'green' }, moon: { phase: 'full' } },
      note: 'kept as it is',
      subscriptions: [{ status: 'melting', offerId: 'CFQ7TTC0NEWER:0009' }],
      subscribedSkus: [{ activeUnits: 4 }],
      provisioningEnds: { '99999999-2222-4333-8444-55555555abcd': '2026-11-20T09:00:05Z' },
    })
  }
})

test('an imported customer can be changed, and replaced whole by another import', async () => {
  const { openTab } = browser()
  const store = await openTab()
  const settings = store.effectiveSettings({})
  await store.importBook(settings, bookFileOf([odd]), false)
  await changeQuantity(store, 5, importedId)
  expect(quantityOf(await openTab(), importedId)).toBe(5)
  const { note: _dropped, ...replacement } = odd
  await store.importBook(settings, bookFileOf([{ ...replacement, subscriptions: [] }]), false)
  for (const tab of [store, await openTab()]) {
    const record = tab.book(settings).find(importedId)
    expect(record?.subscriptions).toEqual([])
    expect(record).not.toHaveProperty('note')
    expect(namesOf(tab)).toHaveLength(501)
  }
})

test('an import stands in for the named customer of its id', async () => {
  const { openTab } = browser()
  const store = await openTab()
  const renamed = { ...odd, customer: { ...odd.customer, id: contoso } }
  await store.importBook(store.effectiveSettings({}), bookFileOf([renamed]), false)
  for (const tab of [store, await openTab()]) {
    expect(namesOf(tab)).toHaveLength(500)
    expect(namesOf(tab, 'contoso')).toEqual([])
    expect(namesOf(tab, 'örtag')).toEqual(['Örtagård AB'])
  }
})

test('a plain import leaves settings alone; one that replaces everything applies them', async () => {
  const { openTab } = browser()
  const store = await openTab()
  const file = bookFileOf([odd], { pack: 'worldwide-2021', latency: 9, futureSwitch: 1 })
  await store.importBook(store.effectiveSettings({}), file, false)
  expect(store.storedSettings()).toEqual({})
  await changeQuantity(store, 13)
  await store.importBook(store.effectiveSettings({}), file, true)
  for (const tab of [store, await openTab()]) {
    expect(tab.storedSettings()).toEqual({ pack: 'worldwide-2021', latency: 9, futureSwitch: 1 })
    expect(namesOf(tab)).toEqual(['Örtagård AB'])
    expect(tab.book(tab.effectiveSettings({})).find(contoso)).toBeUndefined()
    expect(quantityOfPack(tab, 'worldwide-2020')).toBe(13)
  }
  await store.reset(store.effectiveSettings({}))
  expect(namesOf(store)).toHaveLength(500)
})

function quantityOfPack(store: SandboxStore, pack: 'worldwide-2020'): number | undefined {
  return store.book(store.effectiveSettings({ pack })).find(contoso)?.subscriptions[0]?.quantity
}

test('replacing everything in a tab that overrides the pack replaces the book of that tab', async () => {
  const store = await browser().openTab()
  const overrides = { pack: 'worldwide-2019' } as const
  const file = bookFileOf([odd], { pack: 'worldwide-2021' })
  await store.importBook(store.effectiveSettings(overrides), file, true, overrides)
  expect(namesOf(store, '', overrides)).toEqual(['Örtagård AB'])
  expect(store.storedSettings()).toEqual({ pack: 'worldwide-2021' })
})

test('an export is the named, changed and imported customers, and importing it gives the same again', async () => {
  const first = await browser().openTab()
  await first.patchSettings({ latency: 5, futureSwitch: 1 })
  await first.importBook(first.effectiveSettings({}), bookFileOf([odd]), false)
  await changeQuantity(first, 13)
  const generated = first
    .book(first.effectiveSettings({}))
    .page({ field: 'companyName', prefix: 'acharya', offset: 0, size: 1 }).records[0]?.customer.id
  await changeQuantity(first, 3, generated)
  const exported = first.exportBook(first.effectiveSettings({}))
  expect(exported.format).toBe('upgrade-center-book/1')
  expect(exported.customers).toHaveLength(25)
  expect(exported.settings).toMatchObject({ latency: 5, futureSwitch: 1, pack: 'worldwide-2020', seed: 1 })

  const text = JSON.stringify(exported)
  const file = readWireExactly(bookFileSchema, JSON.parse(text))
  if (!file.ok) expect.fail(`${file.path} ${file.message}`)
  const second = await browser().openTab()
  await second.importBook(second.effectiveSettings({}), file.value, true)
  expect(JSON.parse(JSON.stringify(second.exportBook(second.effectiveSettings({}))))).toEqual(JSON.parse(text))
  expect(namesOf(second)).toHaveLength(25)
  expect(quantityOf(second)).toBe(13)
  expect(second.book(second.effectiveSettings({})).find(scenarios.margiesTravel.customerId)).toMatchObject({
    colleagueUpgradesTo: 'e1',
  })
})

test('unknown members of a book file survive the round trip, and a reset drops them', async () => {
  const { openTab } = browser()
  const [store, other] = [await openTab(), await openTab()]
  const fileWith = (members: Readonly<Record<string, unknown>>): BookFile => ({ ...bookFileOf([odd]), ...members })
  const seen = outsideChange(other)
  await store.importBook(store.effectiveSettings({}), fileWith({ extra: { k: 1 }, author: 'A' }), false)
  await seen
  await store.importBook(store.effectiveSettings({}), fileWith({ author: 'B' }), false)
  const exported = (tab: SandboxStore) => tab.exportBook(tab.effectiveSettings({}))
  for (const tab of [store, await openTab()]) {
    expect(exported(tab)).toMatchObject({ format: 'upgrade-center-book/1', extra: { k: 1 }, author: 'B' })
  }
  expect(exported(other)).toMatchObject({ extra: { k: 1 } })
  await store.importBook(store.effectiveSettings({}), fileWith({ author: 'C' }), true)
  expect(exported(store)).toMatchObject({ author: 'C' })
  expect(exported(store)).not.toHaveProperty('extra')
  await changeQuantity(store, 3, importedId)
  expect(exported(await openTab())).toMatchObject({ author: 'C' })
  await store.reset(store.effectiveSettings({}))
  for (const tab of [store, await openTab()]) expect(exported(tab)).not.toHaveProperty('author')
})

test('an import of many customers is a few writes, found after reopening', async () => {
  let puts = 0
  const storage = memoryStorage()
  const counting: SnapshotStorage = {
    ...storage,
    write: (change) => {
      puts += change.puts?.length ?? 0
      return storage.write(change)
    },
  }
  const { openTab } = browser(counting)
  const store = await openTab()
  const customers = Array.from({ length: 2000 }, (_, index) => ({
    customer: {
      id: `22222222-2222-4333-8444-${String(index).padStart(12, '0')}`,
      companyProfile: { companyName: `Bulk ${index}`, domain: `bulk-${index}.example` },
    },
  }))
  puts = 0
  await store.importBook(store.effectiveSettings({}), bookFileOf(customers), false)
  expect(puts).toBe(65)
  const again = await openTab()
  const bulk = again.book(again.effectiveSettings({})).page({ field: 'domain', prefix: 'bulk-', offset: 1999, size: 5 })
  expect(bulk.totalCount).toBe(2000)
  expect(bulk.records.map(({ customer }) => customer.companyProfile.companyName)).toEqual(['Bulk 999'])
})

const refusals: readonly (readonly [string, SandboxOptions['storage'], string])[] = [
  ['chosen', 'memory', 'The sandbox was opened without storage'],
  ['absent', 'indexeddb', 'The browser has no storage'],
  [
    'refused',
    { read: () => Promise.reject(new Error('Access is denied')), write: () => Promise.resolve() },
    'Access is denied',
  ],
]

test.for(refusals)('storage %s: works from memory and says so', async ([, storage, reason]) => {
  const store = await openSandbox({ now, ...(storage === undefined ? {} : { storage }) })
  expect(storageOf(store)).toEqual({ state: 'memory', reason })
  await changeQuantity(store, 13)
  await store.patchSettings({ latency: 3 })
  expect(quantityOf(store)).toBe(13)
  expect(store.effectiveSettings({}).latency).toBe(3)
  await store.reset(store.effectiveSettings({}))
  expect(quantityOf(store)).toBe(12)
})

test('a full storage: the change holds in memory, and the sandbox says that it will not last', async () => {
  const storage = memoryStorage()
  let isFull = false
  const { openTab } = browser({
    ...storage,
    write: (change) =>
      isFull && (change.puts?.length ?? 0) > 0
        ? Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'))
        : storage.write(change),
  })
  const store = await openTab()
  await changeQuantity(store, 13)
  isFull = true
  await changeQuantity(store, 14)
  expect(storageOf(store)).toEqual({ state: 'memory', reason: 'The storage is full' })
  expect(quantityOf(store)).toBe(14)
  await changeQuantity(store, 15)
  expect(quantityOf(store)).toBe(15)
  expect(quantityOf(await openTab())).toBe(13)
})

const bookPrefix = 'book/worldwide-2020/1/'
const corruptions: readonly (readonly [string, unknown])[] = [
  [`${bookPrefix}record/${contoso}`, { origin: 'changed', version: 1, record: { customer: 'gone' } }],
  [`${bookPrefix}record/${contoso}`, 'scribble'],
  [`${bookPrefix}chunk/5`, [{ origin: 'imported', version: 1, record: null }]],
  [`${bookPrefix}chunk/5`, 42],
  [`${bookPrefix}meta`, { revision: 'one' }],
  [`${bookPrefix}audit/x`, 7],
  [`${bookPrefix}surprise`, {}],
  ['answer/abc/', { at: 1 }],
  ['settings', { pack: 'no-such-pack' }],
  ['settings', 'scribble'],
  ['openedOn', 7],
  ['openedOn', 'the day before'],
  ['openedOn', '2026-02-31'],
]

test.for(corruptions)('unreadable %s is left untouched, the rest is there', async ([key, value]) => {
  const shared = browser()
  const before = await shared.openTab()
  await changeQuantity(before, 30, fabrikam)
  await shared.storage.write({ puts: [[key, value]] })
  const stored = await shared.storage.read('')

  const store = await shared.openTab()
  expect(storageOf(store)).toEqual({
    state: 'memory',
    reason: `Stored data cannot be read (${key}); it is left untouched`,
  })
  expect(quantityOf(store, fabrikam)).toBe(30)
  await changeQuantity(store, 13)
  await store.rememberAnswer(store.effectiveSettings({}), 'x', {
    fingerprint: '',
    status: 200,
    body: null,
    headers: {},
  })
  expect(quantityOf(store)).toBe(13)
  expect(await shared.storage.read('')).toEqual(stored)
})

test.for(corruptions)('a reset clears unreadable %s, and storing goes on', async ([key, value]) => {
  const shared = browser()
  await (await shared.openTab()).patchSettings({ latency: 3 })
  await shared.storage.write({ puts: [[key, value]] })
  const store = await shared.openTab()
  expect(storageOf(store).state).toBe('memory')
  await store.reset(store.effectiveSettings({}))
  expect(storageOf(store)).toEqual({ state: 'persistent' })
  await changeQuantity(store, 13)
  const again = await shared.openTab()
  expect(storageOf(again)).toEqual({ state: 'persistent' })
  expect(quantityOf(again)).toBe(13)
  expect(again.effectiveSettings({}).latency).toBe(key === 'settings' ? 0 : 3)
  expect(again.defaultSettings().startedOn).toBe('2026-11-20')
})

test('settings that were changed beside unreadable ones are stored by the reset', async () => {
  const shared = browser()
  await shared.storage.write({ puts: [['settings', 'scribble']] })
  const store = await shared.openTab()
  await store.patchSettings({ role: 'Sales agent' })
  expect(await shared.storage.read('settings')).toEqual([['settings', 'scribble']])
  await store.reset(store.effectiveSettings({}))
  expect((await shared.openTab()).storedSettings()).toEqual({ role: 'Sales agent' })
})

test('settings that become unreadable while the page is open are not written over', async () => {
  const shared = browser()
  const store = await shared.openTab()
  await shared.storage.write({ puts: [['settings', 'scribble']] })
  expect(await store.patchSettings({ latency: 3 })).toEqual({ latency: 3 })
  expect(await shared.storage.read('settings')).toEqual([['settings', 'scribble']])
  expect(storageOf(store).state).toBe('memory')
})

test('what is unreadable in one book stops the writing of that book alone', async () => {
  const shared = browser()
  const scribbled = [`${bookPrefix}record/${contoso}`, 'scribble'] as const
  await shared.storage.write({ puts: [scribbled] })
  const store = await shared.openTab()
  const other = { pack: 'worldwide-2021' } as const
  expect(storageOf(store)).toEqual({
    state: 'memory',
    reason: `Stored data cannot be read (${scribbled[0]}); it is left untouched`,
  })
  expect(storageOf(store, other)).toEqual({ state: 'persistent' })

  await changeQuantity(store, 13)
  await store.patchSettings({ latency: 3 })
  await store.change(store.effectiveSettings(other), contoso, (record) => ({
    answer: undefined,
    record: withQuantity(record, 21),
  }))
  const again = await shared.openTab()
  expect(again.effectiveSettings({}).latency).toBe(3)
  expect(again.book(again.effectiveSettings(other)).find(contoso)?.subscriptions[0]?.quantity).toBe(21)
  expect(quantityOf(again)).toBe(12)

  // A reset asks for one book: the unreadable one of the other stays as it is.
  await again.reset(again.effectiveSettings(other))
  expect(await shared.storage.read(`${bookPrefix}record/`)).toEqual([scribbled])
  expect(storageOf(again).state).toBe('memory')
  expect(storageOf(again, other)).toEqual({ state: 'persistent' })
})

test('changes that could not be stored are not forgotten when another book is reset', async () => {
  const shared = browser()
  await shared.storage.write({ puts: [['settings', 'scribble']] })
  const store = await shared.openTab()
  const other = { pack: 'worldwide-2021' } as const
  await changeQuantity(store, 13)
  await store.reset(store.effectiveSettings(other))
  expect(storageOf(store, other)).toEqual({ state: 'persistent' })
  expect(storageOf(store)).toEqual({ state: 'memory', reason: 'Earlier changes of this book could not be stored' })
  await changeQuantity(store, 14, fabrikam)
  expect([quantityOf(store), quantityOf(store, fabrikam)]).toEqual([13, 14])
  expect(await shared.storage.read(bookPrefix)).toEqual([])
  await store.reset(store.effectiveSettings({}))
  expect(storageOf(store)).toEqual({ state: 'persistent' })
})

test('what becomes unreadable while the page is open is not written over', async () => {
  const shared = browser()
  const store = await shared.openTab()
  await changeQuantity(store, 13)
  await shared.storage.write({ puts: [[`${bookPrefix}record/${contoso}`, 'scribble']] })
  await changeQuantity(store, 14)
  expect(storageOf(store).state).toBe('memory')
  expect(quantityOf(store)).toBe(14)
  expect(await shared.storage.read(`${bookPrefix}record/`)).toEqual([[`${bookPrefix}record/${contoso}`, 'scribble']])
})
