import { expect, test } from 'vitest'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { openSandbox } from './openSandbox.ts'
import { memoryStorage } from './snapshotStorage.ts'

const now = () => '2026-11-20T09:00:00Z'

test('a new sandbox holds 500 customers of the default pack, the named ones among them', async () => {
  const store = await openSandbox({ now, storage: memoryStorage() })
  const settings = store.effectiveSettings({})
  expect(settings).toEqual({
    pack: 'worldwide-2020',
    role: 'Admin agent',
    disputedPath: 'as-printed',
    customers: 500,
    seed: 1,
    latency: 0,
    startedOn: '2026-11-20',
  })
  expect(store.storage()).toEqual({ state: 'persistent' })
  const page = store.book(settings).page({ field: 'companyName', prefix: '', offset: 0, size: 1000 })
  expect(page.totalCount).toBe(500)
  expect(page.records).toHaveLength(500)
  expect(page.records.map(({ customer }) => customer.companyProfile.companyName)).toContain('Contoso Bakery')
  expect(store.book(settings).find(scenarios.contosoBakery.customerId)?.subscriptions[0]?.quantity).toBe(12)
})
