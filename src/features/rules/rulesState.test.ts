import { expect, test } from 'vitest'

import { listedChangeOf, otherPackId, rulesViewOf } from './rulesState.ts'

test.for([
  { search: {}, view: 'graph' },
  { search: { view: 'documents' }, view: 'documents' },
  { search: { view: 'nonsense' }, view: 'graph' },
  { search: { path: 'businessBasic.e3' }, view: 'table' },
  { search: { view: 'nonsense', path: 'businessBasic.e3' }, view: 'table' },
  { search: { view: 'graph', path: 'businessBasic.e3' }, view: 'graph' },
  { search: { condition: 'targetNotHeld' }, view: 'conditions' },
  { search: { offer: 'e3' }, view: 'graph' },
  { search: { with: 'worldwide-2019' }, view: 'compare' },
  { search: { view: 'glossary', with: 'worldwide-2019' }, view: 'glossary' },
])('$search opens $view', ({ search, view }) => {
  expect(rulesViewOf(search)).toBe(view)
})

test.for([
  { asked: '21vianet-2018', packId: 'worldwide-2020', other: '21vianet-2018' },
  { asked: 'worldwide-2021', packId: 'worldwide-2020', other: 'worldwide-2021' },
  { asked: undefined, packId: 'worldwide-2020', other: 'worldwide-2019' },
  { asked: undefined, packId: 'worldwide-2019', other: 'worldwide-2020' },
  { asked: undefined, packId: '21vianet-2018', other: 'worldwide-2019' },
  // An edition is not compared with itself, nor with one that nobody knows.
  { asked: 'worldwide-2020', packId: 'worldwide-2020', other: 'worldwide-2019' },
  { asked: 'worldwide-2030', packId: 'worldwide-2020', other: 'worldwide-2019' },
] as const)('$packId, asked for $asked, is compared with $other', ({ asked, packId, other }) => {
  expect(otherPackId(asked, packId)).toBe(other)
})

test.each([
  [undefined, undefined],
  ['', undefined],
  ['none', undefined],
  ['becomesUpgradeable', 'becomesUpgradeable'],
  ['membership', 'membership'],
])('of changes %s, those of the kind %s are listed', (asked, listed) => {
  expect(listedChangeOf(asked)).toBe(listed)
})
