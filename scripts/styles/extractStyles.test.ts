import { expect, test } from 'vitest'

import { extractStyles } from './extractStyles.ts'

test('A component keeps the names of its classes, and its rules leave', () => {
  const extracted = extractStyles(`
    import { makeStyles, tokens } from '@fluentui/react-components'
    const width = '24px'
    export const useStyles = makeStyles({ icon: { width, color: tokens.colorBrandForeground1, ':hover': { opacity: 0.5 } } })
  `)
  expect(extracted?.code).not.toContain('makeStyles({')
  expect(extracted?.code).toMatch(/useStyles = __css\(\{"icon":\{"a9b677":"\w+","sj55zd":"\w+"/u)
  const [rules] = extracted?.rules ?? []
  expect(rules?.d?.map(String)).toEqual([
    expect.stringMatching(/^\.\w+\{width:24px;\}$/u),
    expect.stringMatching(/^\.\w+\{color:var\(--colorBrandForeground1\);\}$/u),
  ])
  expect(rules?.h?.map(String)).toEqual([expect.stringMatching(/^\.\w+:hover\{opacity:0\.5;\}$/u)])
})

test("Fluent's own styles, made before, only lose their rules", () => {
  const extracted = extractStyles(`
    import { __styles, __resetStyles } from '@griffel/react'
    const useRoot = __resetStyles('r1', null, ['.r1{margin:0;}'])
    const useMore = __resetStyles('r2', 'r3', { r: ['.r2{left:0;}', '.r3{right:0;}'], s: ['@media print{.r2{left:1px;}}'] })
    const useStyles = __styles({ root: { mc9l5x: 'f22iagw' } }, { d: ['.f22iagw{display:flex;}'] })
  `)
  expect(extracted?.code).toContain('const useRoot = __resetCSS("r1", null)')
  expect(extracted?.code).toContain('const useMore = __resetCSS("r2", "r3")')
  expect(extracted?.code).toContain('const useStyles = __css({"root":{"mc9l5x":"f22iagw"}})')
  expect(extracted?.rules).toEqual([
    { r: ['.r1{margin:0;}'] },
    { r: ['.r2{left:0;}', '.r3{right:0;}'], s: ['@media print{.r2{left:1px;}}'] },
    { d: ['.f22iagw{display:flex;}'] },
  ])
})

test('A token outside of styles becomes the text it stands for', () => {
  const extracted = extractStyles(
    `const gap = \`calc(2 * \${tokens.spacingHorizontalL})\`\nconst other = tokens.unheardOf`,
  )
  expect(extracted?.code).toContain("calc(2 * ${'var(--spacingHorizontalL)'})")
  expect(extracted?.code).toContain('tokens.unheardOf')
})

test('A module without styles stays as it is', () => {
  expect(extractStyles('export const answer = 42')).toBeUndefined()
})

test('A style that only the running page could know fails the build', () => {
  expect(() => extractStyles('const useStyles = makeStyles({ box: { width: measure() } })')).toThrow(
    'measure is not defined',
  )
})
