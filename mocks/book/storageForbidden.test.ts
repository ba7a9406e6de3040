import { afterEach, expect, test, vi } from 'vitest'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { openSandbox } from './openSandbox.ts'

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

const now = () => '2026-11-20T09:00:00Z'
const contoso = scenarios.contosoBakery.customerId

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(globalThis, 'indexedDB')
})

test.for([
  ['whose database throws when it is looked at', true, undefined],
  ['whose channel cannot be made', false, refuse],
  ['that forbids both', true, refuse],
] as const)('a browser %s: the sandbox works from memory', async ([, isDatabaseForbidden, channel]) => {
  const property = isDatabaseForbidden ? { get: refuse } : { value: { open: refuse } }
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, ...property })
  vi.stubGlobal('BroadcastChannel', channel)
  const store = await openSandbox({ now })
  expect(store.storage(store.effectiveSettings({}))).toEqual({ state: 'memory', reason: 'The operation is insecure.' })
  const settings = store.effectiveSettings({})
  const answer = await store.change(settings, contoso, (record) => ({
    answer: 'done',
    record: { ...record, subscriptions: [] },
  }))
  expect(answer).toBe('done')
  expect(store.book(settings).find(contoso)?.subscriptions).toEqual([])
})
