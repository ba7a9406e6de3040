import { expect, test } from 'vitest'

import { jsonProblem } from './jsonProblem.ts'

test.for([
  ['', 1, 1],
  ['{', 1, 2],
  ['{"a": 1,}', 1, 9],
  ['{"a": 1\n "b": 2}', 2, 2],
  ['{\r\n  "a": [1, 2,, 3]\r\n}', 2, 14],
  ['{"a": tru}', 1, 7],
  ["{'a': 1}", 1, 2],
  ['{"a": "x\ny"}', 1, 7],
  ['{"a": "\\q"}', 1, 7],
  ['[1] [2]', 1, 5],
  ['[1}', 1, 3],
  ['{"a" 1}', 1, 6],
  ['[\n  {"a": -}\n]', 2, 9],
  ['{"name": "北京 🪑", "b": }', 1, 24],
] as const)('%j breaks at line %i, column %i', ([text, line, column]) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(jsonProblem(text)).toEqual({ line, column })
})
