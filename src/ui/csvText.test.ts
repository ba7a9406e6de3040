import { parse } from 'papaparse'
import { expect, test } from 'vitest'

import { csvText } from './csvText.ts'

const bom = '\uFEFF'

test('A byte order mark, a header, lines that end in CR LF', async () => {
  expect(await csvText(['Name', 'Quantity'], [['Contoso', '12']])).toBe(`${bom}Name,Quantity\r\nContoso,12\r\n`)
  expect(await csvText(['Name'], [])).toBe(`${bom}Name\r\n`)
})

test.for([
  { cell: 'a,b', written: '"a,b"' },
  { cell: 'say "hi"', written: '"say ""hi"""' },
  { cell: 'two\nlines', written: '"two\nlines"' },
  { cell: 'two\r\nlines', written: '"two\r\nlines"' },
  { cell: ' outer spaces ', written: '" outer spaces "' },
  { cell: '<img src=x onerror=alert(1)>', written: '<img src=x onerror=alert(1)>' },
  { cell: '北京 "🪑" שלום', written: '"北京 ""🪑"" שלום"' },
  { cell: "O'Neill", written: "O'Neill" },
  { cell: 'a=b', written: 'a=b' },
  { cell: '', written: '' },
])('$cell is written $written', async ({ cell, written }) => {
  expect(await csvText(['A', 'B'], [[cell, 'end']])).toBe(`${bom}A,B\r\n${written},end\r\n`)
})

test.for([
  { cell: '=1+1', written: '"\'=1+1"' },
  { cell: '+1', written: '"\'+1"' },
  { cell: '-1', written: '"\'-1"' },
  { cell: '@SUM(A1)', written: '"\'@SUM(A1)"' },
  { cell: '=cmd|" /C calc"!A0', written: '"\'=cmd|"" /C calc""!A0"' },
  { cell: '\t=1', written: '"\'\t=1"' },
  { cell: '\r=1', written: '"\'\r=1"' },
  // Also with lines behind it.
  { cell: '=1+1\nand more', written: '"\'=1+1\nand more"' },
  { cell: '@SUM(A1)\r\nand more', written: '"\'@SUM(A1)\r\nand more"' },
  { cell: '=', written: '"\'="' },
])('The formula $cell is neutralised', async ({ cell, written }) => {
  expect(await csvText(['A'], [[cell]])).toBe(`${bom}A\r\n${written}\r\n`)
})

test('A header is neutralised too', async () => {
  expect(await csvText(['=A'], [])).toBe(`${bom}"'=A"\r\n`)
})

test('What is written reads back the same', async () => {
  const rows = [
    ['a,b', 'say "hi"', 'two\nlines'],
    ['北京', '', ' x '],
  ]
  const text = await csvText(['A', 'B', 'C'], rows)
  expect(parse(text, { skipEmptyLines: true }).data).toEqual([['A', 'B', 'C'], ...rows])
})
