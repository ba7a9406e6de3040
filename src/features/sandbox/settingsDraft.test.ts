import { expect, test } from 'vitest'

import { draftOf, followSettings, isSameDraft } from './settingsDraft.ts'

const stored = {
  role: 'Admin agent',
  pack: 'worldwide-2020',
  disputedPath: 'as-printed',
  customers: '500',
  seed: '1',
  latency: '0',
}

test('A draft says what is in force, as text', () => {
  expect(
    draftOf({
      role: 'Admin agent',
      pack: 'worldwide-2020',
      disputedPath: 'as-printed',
      customers: 500,
      seed: 1,
      latency: 0,
    }),
  ).toEqual(stored)
  expect(draftOf({})).toEqual({ role: '', pack: '', disputedPath: '', customers: '', seed: '', latency: '' })
})

test('What nobody edited follows what is in force', () => {
  const now = { ...stored, role: 'Sales agent', customers: '23' }
  expect(followSettings(stored, stored, now)).toEqual(now)
})

test('What was edited stays, whatever changes beside it', () => {
  const draft = { ...stored, customers: 'many', seed: '7' }
  const now = { ...stored, role: 'Sales agent', customers: '23' }
  expect(followSettings(draft, stored, now)).toEqual({ ...stored, role: 'Sales agent', customers: 'many', seed: '7' })
})

test('Two drafts are the same when every field is', () => {
  expect(isSameDraft(stored, { ...stored })).toBe(true)
  for (const field of ['role', 'pack', 'disputedPath', 'customers', 'seed', 'latency']) {
    expect(isSameDraft(stored, { ...stored, [field]: 'other' }), field).toBe(false)
  }
})
