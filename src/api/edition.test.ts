import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Backend } from './backend.ts'
import { editionQuery } from './edition.ts'
import { setOverrides } from './overrides.ts'
import { createQueryClient } from './queryClient.ts'
import { connectFakeService, jsonAnswer } from './testing/connectFakeService.ts'

const live: Backend = { kind: 'live', apiBaseUrl: 'https://proxy.example', host: 'proxy.example' }

function settings(effective: unknown) {
  return jsonAnswer({ pack: 'worldwide-2021', storage: { state: 'persistent' }, effective, defaults: {} })
}

async function edition(answers: Parameters<typeof connectFakeService>[0], backend?: Backend) {
  const received = connectFakeService(answers, backend)
  const { pack, disputedPath, role } = await createQueryClient().fetchQuery(editionQuery())
  return { pack: pack.id, disputedPath, role, asked: received.map(({ url }) => url) }
}

beforeEach(() => {
  vi.stubGlobal('localStorage', undefined)
  setOverrides({})
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('In the sandbox what is in force in this tab counts, not what is stored', async () => {
  const effective = { pack: '21vianet-2018', disputedPath: 'business-standard', role: 'Billing admin' }
  expect(await edition([settings(effective)])).toEqual({
    pack: '21vianet-2018',
    disputedPath: 'business-standard',
    role: 'Billing admin',
    asked: ['/sandbox/settings'],
  })
})

test('What the sandbox does not say is as by default', async () => {
  expect(await edition([settings({})])).toEqual({
    pack: 'worldwide-2020',
    disputedPath: 'as-printed',
    role: undefined,
    asked: ['/sandbox/settings'],
  })
})

test('Settings that cannot be read are a failure', async () => {
  await expect(edition([jsonAnswer({ code: 1, description: 'Broken' }, 400)])).rejects.toMatchObject({
    facts: { status: 400 },
  })
})

test('A live service is not asked for settings, and nobody here knows the role', async () => {
  expect(await edition([], live)).toEqual({
    pack: 'worldwide-2020',
    disputedPath: 'as-printed',
    role: undefined,
    asked: [],
  })
})

test('In live mode the address says which rules hold, but never the role', async () => {
  setOverrides({ pack: 'worldwide-2019', disputedPath: 'business-standard', role: 'Billing admin' })
  expect(await edition([], live)).toEqual({
    pack: 'worldwide-2019',
    disputedPath: 'business-standard',
    role: undefined,
    asked: [],
  })
})
