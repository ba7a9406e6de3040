import { expect, test } from 'vitest'

import { searchKey } from './searchKey.ts'

test.for([
  ['istanbul', 'istanbul'],
  ['ISTANBUL', 'istanbul'],
  ['İstanbul', 'istanbul'],
  ['ıstanbul', 'istanbul'],
  ['IĞDIR', 'igdir'],
  ['ığdır', 'igdir'],
  ['igdir', 'igdir'],
  ['Ünlü Çiçek', 'unlu cicek'],
  ['Åkesson & Öberg', 'akesson & oberg'],
  ['Großmann', 'grossmann'],
  ['GROẞMANN', 'grossmann'],
  ['Łódź', 'lodz'],
  ['Sørensen', 'sorensen'],
  ['Đorđević', 'dordevic'],
  ['Ærø', 'aero'],
  ['Œuvre', 'oeuvre'],
  ['ﬁne', 'fine'],
  ['Ｆｕｌｌ', 'full'],
  ['北京', '北京'],
  ['ΑΓΡΟΣ', 'αγροσ'],
  ['שָׁלוֹם', 'שלום'],
  ['fourth-coffee.example', 'fourth-coffee.example'],
  ['', ''],
] as const)('%s is folded to %s', ([text, expected]) => {
  expect(searchKey(text)).toBe(expected)
})

test('a name typed up to a last sigma is still a prefix of the longer name', () => {
  expect(searchKey('ΑΓΡΟΣ ΑΕ').startsWith(searchKey('ΑΓΡΟΣ'))).toBe(true)
})
