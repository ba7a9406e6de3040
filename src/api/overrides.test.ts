import { beforeEach, expect, test } from 'vitest'

import { currentOverrides, overrideProblems, setOverrides } from './overrides.ts'

beforeEach(() => {
  setOverrides({})
})

test('Every setting of the address, as the backend spells it', () => {
  setOverrides({
    pack: 'Worldwide-2019',
    role: 'sales AGENT',
    customers: '2000',
    seed: '7',
    disputedPath: 'business-standard',
    startedOn: '2026-11-20',
    latency: '250',
  })
  expect(currentOverrides()).toEqual({
    pack: 'worldwide-2019',
    role: 'Sales agent',
    customers: 2000,
    seed: 7,
    disputedPath: 'business-standard',
    startedOn: '2026-11-20',
    latency: 250,
  })
  expect(overrideProblems()).toEqual([])
})

test('One bad value does not cost the others', () => {
  setOverrides({ pack: 'worldwide-2030', role: 'Billing admin', customers: 'many', seed: 'a&b=c' })
  expect(currentOverrides()).toEqual({ role: 'Billing admin', seed: 'a&b=c' })
  expect(overrideProblems()).toEqual([
    {
      key: 'pack',
      value: 'worldwide-2030',
      message: 'Expected one of: 21vianet-2018, worldwide-2019, worldwide-2020, worldwide-2021',
    },
    { key: 'customers', value: 'many', message: expect.stringContaining('whole number') },
  ])
})

test.for([
  { customers: '0' },
  { customers: '1000001' },
  { customers: '1.5' },
  { latency: '-1' },
  { latency: '60001' },
  { startedOn: '2026-02-31' },
  { startedOn: 'today' },
  { disputedPath: 'both' },
  { role: 'Owner' },
])('%o means nothing', (search) => {
  setOverrides(search)
  expect(currentOverrides()).toEqual({})
  expect(overrideProblems()).toHaveLength(1)
})

test('An empty value counts as absent', () => {
  setOverrides({ pack: '', role: '' })
  expect(currentOverrides()).toEqual({})
  expect(overrideProblems()).toEqual([])
})

test('Tells whether anything changed', () => {
  expect(setOverrides({ pack: 'worldwide-2019' })).toBe(true)
  expect(setOverrides({ pack: 'worldwide-2019' })).toBe(false)
  expect(setOverrides({ pack: 'WORLDWIDE-2019' })).toBe(false)
  expect(setOverrides({ pack: 'worldwide-2019', role: 'Owner' })).toBe(false)
  expect(setOverrides({ pack: 'worldwide-2021' })).toBe(true)
  expect(setOverrides({})).toBe(true)
  expect(setOverrides({})).toBe(false)
})

test('A value that was mended is no problem any more', () => {
  setOverrides({ role: 'Owner' })
  setOverrides({ role: 'Admin agent' })
  expect(overrideProblems()).toEqual([])
})
