import { expect, test } from 'vitest'

import { isMatch } from './paletteItem.ts'

test.for([
  ['Reset sandbox', '', true],
  ['Reset sandbox', 'res', true],
  ['Reset sandbox', 'sand', true],
  ['Reset sandbox', 'sandbox reset', true],
  ['Reset sandbox', 'RESET', true],
  ['Reset sandbox', 'box', false],
  ['Reset sandbox', 'reset book', false],
  ['Language: Türkçe', 'turkce', true],
  ['Tema: Mörkt', 'mork', true],
  ['Open sandbox controls', '  open  ', true],
  // Chinese writes no spaces: a word begins anywhere.
  ['重置沙盒', '沙盒', true],
  ['重置沙盒', '语言', false],
] as const)('"%s" is found by "%s": %s', ([label, typed, expected]) => {
  expect(isMatch(label, typed)).toBe(expected)
})
