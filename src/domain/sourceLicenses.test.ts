import { expect, test } from 'vitest'

import { usersLosingSource } from './sourceLicenses.ts'

const basicSku = '3b555118-da6a-4418-894f-7df1e2096870'

const users = ['a', 'b', 'c', 'd'].map((id) => ({ id, licenses: [{ skuId: basicSku.toUpperCase() }] }))
const bystander = { id: 'x', licenses: [{ skuId: 'another' }] }

test.for([
  ['nobody moves, nothing is left', [], 0, ['a', 'b', 'c', 'd']],
  ['all move', ['a', 'b', 'c', 'd'], 0, ['a', 'b', 'c', 'd']],
  ['one moves, nothing is left', ['b'], 0, ['a', 'b', 'c', 'd']],
  ['one moves, units for the others are left', ['b'], 3, ['b']],
  ['nobody moves, units for all are left', [], 9, []],
  ['nobody moves, units for two are left', [], 2, ['c', 'd']],
  ['the first moves, a unit for one is left', ['a'], 1, ['a', 'c', 'd']],
] as const)('%s', ([, moved, unitsLeft, expected]) => {
  expect(usersLosingSource({ users: [bystander, ...users], sourceSkuId: basicSku, moved, unitsLeft })).toEqual(expected)
})
