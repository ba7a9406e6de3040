import { afterEach, expect, test, vi } from 'vitest'

import { fullStorage, memoryStorage, refusingStorage } from './testing/memoryStorage.ts'

const target = 'POST /v1/customers/1/subscriptions/2/upgrades'
const key = 'upgrade-center.unanswered-requests'

/** The module as a newly opened page has it: nothing in memory. */
async function openPage(storage: Storage) {
  vi.resetModules()
  vi.stubGlobal('localStorage', storage)
  return import('./requestId.ts')
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('The same unanswered change keeps its id', async () => {
  const { requestIdFor } = await openPage(memoryStorage())
  const id = requestIdFor(target, '{"quantity":12}')
  expect(id).toMatch(/^[0-9a-f-]{36}$/)
  expect(requestIdFor(target, '{"quantity":12}')).toBe(id)
})

test('Another body or another target gets another id', async () => {
  const { requestIdFor } = await openPage(memoryStorage())
  const id = requestIdFor(target, '{"quantity":12}')
  expect(requestIdFor('PATCH /v1/customers/1/subscriptions/2', '{"quantity":12}')).not.toBe(id)
  expect(requestIdFor(target, '{"quantity":13}')).not.toBe(id)
  // The last one asked is what may still be under way.
  expect(requestIdFor(target, '{"quantity":12}')).not.toBe(id)
})

test('After an answer the same change gets a new id, and others keep theirs', async () => {
  const { requestAnswered, requestIdFor } = await openPage(memoryStorage())
  const id = requestIdFor(target, '{}')
  const other = requestIdFor('PATCH /v1/other', '{}')
  requestAnswered(target)
  expect(requestIdFor(target, '{}')).not.toBe(id)
  expect(requestIdFor('PATCH /v1/other', '{}')).toBe(other)
})

test('A page that was closed before the answer came repeats the id when it is opened again', async () => {
  const storage = memoryStorage()
  const before = await openPage(storage)
  const id = before.requestIdFor(target, '{}')
  const after = await openPage(storage)
  expect(after.requestIdFor(target, '{}')).toBe(id)
  after.requestAnswered(target)
  const later = await openPage(storage)
  expect(later.requestIdFor(target, '{}')).not.toBe(id)
})

test.for([
  { refused: 'reading and writing', storage: refusingStorage },
  { refused: 'writing', storage: fullStorage },
])('Where storage refuses $refused the page itself remembers', async ({ storage }) => {
  const { requestAnswered, requestIdFor } = await openPage(storage())
  const id = requestIdFor(target, '{}')
  const other = requestIdFor('PATCH /v1/other', '{}')
  expect(requestIdFor(target, '{}')).toBe(id)
  requestAnswered(target)
  expect(requestIdFor(target, '{}')).not.toBe(id)
  expect(requestIdFor('PATCH /v1/other', '{}')).toBe(other)
})

test('Without any storage the page itself remembers', async () => {
  vi.resetModules()
  vi.stubGlobal('localStorage', undefined)
  const { requestIdFor } = await import('./requestId.ts')
  expect(requestIdFor(target, '{}')).toBe(requestIdFor(target, '{}'))
})

test('Storage that is full cannot bring an answered id back', async () => {
  const storage = memoryStorage()
  const { requestAnswered, requestIdFor } = await openPage(storage)
  const id = requestIdFor(target, '{}')
  vi.stubGlobal('localStorage', fullStorage(storage))
  requestAnswered(target)
  expect(requestIdFor(target, '{}')).not.toBe(id)
})

test.for(['not JSON', 'null', '7', '"text"', '[]', `{"${target}":null}`, `{"${target}":{"id":7,"body":"{}"}}`])(
  'What somebody else stored (%s) is passed over',
  async (stored) => {
    const storage = memoryStorage()
    storage.setItem(key, stored)
    const { requestIdFor } = await openPage(storage)
    const id = requestIdFor(target, '{}')
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(requestIdFor(target, '{}')).toBe(id)
  },
)
