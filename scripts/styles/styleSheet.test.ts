import { expect, test } from 'vitest'

import { styleSheet } from './styleSheet.ts'

test('Rules stand in the order of their buckets, whatever module they come from, and each once', () => {
  expect(
    styleSheet([
      { h: ['.c:hover{color:red;}'], d: ['.a{color:blue;}'] },
      { d: ['.a{color:blue;}', '.b{top:0;}'], r: ['.r{margin:0;}'], k: ['@keyframes x{}'] },
    ]),
  ).toBe('.r{margin:0;}\n.a{color:blue;}\n.b{top:0;}\n.c:hover{color:red;}\n@keyframes x{}')
})

test('A shorthand stands before the longhands that refine it', () => {
  expect(styleSheet([{ d: ['.long{padding-left:1px;}', ['.short{padding:0;}', { p: -1 }]] }])).toBe(
    '.short{padding:0;}\n.long{padding-left:1px;}',
  )
})

test('Media queries stand last, one query after the other', () => {
  expect(
    styleSheet([
      { m: [['@media (max-width: 639px){.b{top:0;}}', { m: '(max-width: 639px)' }]], d: ['.a{top:1px;}'] },
      { m: [['@media (forced-colors: active){.c{top:0;}}', { m: '(forced-colors: active)' }]] },
    ]),
  ).toBe('.a{top:1px;}\n@media (forced-colors: active){.c{top:0;}}\n@media (max-width: 639px){.b{top:0;}}')
})
