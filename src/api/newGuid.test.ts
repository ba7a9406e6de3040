import { afterEach, expect, test, vi } from 'vitest'

import { newGuid } from './newGuid.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test.for([
  { byte: 0x00, guid: '00000000-0000-4000-8000-000000000000' },
  { byte: 0xff, guid: 'ffffffff-ffff-4fff-bfff-ffffffffffff' },
  { byte: 0x0a, guid: '0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a' },
])('Random bytes $byte give a version 4 GUID', ({ byte, guid }) => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint8Array) array.fill(byte)
    return array
  })
  expect(newGuid()).toBe(guid)
})

test('No two are alike', () => {
  expect(new Set(Array.from({ length: 1000 }, newGuid)).size).toBe(1000)
})
