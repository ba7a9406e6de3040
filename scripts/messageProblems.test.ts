import { expect, test } from 'vitest'

import { type CompiledMessage, isCompiledMessage, messageProblems } from './messageProblems.ts'

const greeting: CompiledMessage = ['Why ', ['name'], '? ', '<0>Rule</0>']
const count: CompiledMessage = [['n', 'plural', { one: ['#', ' license'], other: ['#', ' licenses'] }]]
const choice: CompiledMessage = [['who', 'select', { you: ['You'], other: ['They'] }]]

test.for<{ locale: string; source: CompiledMessage; translation: CompiledMessage; problems: readonly string[] }>([
  { locale: 'sv', source: greeting, translation: ['<0>Regel</0>', ' Varför ', ['name'], '?'], problems: [] },
  {
    locale: 'sv',
    source: greeting,
    translation: ['Varför ', ['namn'], '?'],
    problems: ['lacks {name}', 'lacks <0>', 'lacks </0>', 'has {namn}, which the source has not'],
  },
  {
    locale: 'sv',
    source: greeting,
    translation: ['Varför ', ['name'], '? <0>Regel</0> {'],
    problems: ['has a brace that begins or ends no placeholder'],
  },
  { locale: 'en', source: count, translation: count, problems: [] },
  {
    locale: 'tr',
    source: count,
    translation: [['n', 'plural', { one: ['#', ' lisans'], other: ['#', ' lisans'] }]],
    problems: [],
  },
  { locale: 'zh-CN', source: count, translation: [['n', 'plural', { other: ['#', ' 个许可证'] }]], problems: [] },
  {
    locale: 'zh-TW',
    source: count,
    translation: [['n', 'plural', { one: ['#', ' 個授權'], other: ['#', ' 個授權'] }]],
    problems: ['{n} has the form "one", which the language has not'],
  },
  {
    locale: 'sv',
    source: count,
    translation: [['n', 'plural', { other: ['licenser'] }]],
    problems: ['lacks #', '{n} lacks the form "one"'],
  },
  {
    locale: 'sv',
    source: count,
    translation: [['n'], ' licenser'],
    problems: ['lacks #', 'lacks {n, plural}', 'has {n}, which the source has not'],
  },
  {
    locale: 'zh-CN',
    source: count,
    translation: [['n', 'plural', { '=0': ['无'], 0: ['无'], other: ['#'] }]],
    problems: [],
  },
  {
    locale: 'sv',
    source: choice,
    translation: [['who', 'select', { du: ['Du'], other: ['De'] }]],
    problems: ['lacks {who, select, you}', 'has {who, select, du}, which the source has not'],
  },
  {
    locale: 'sv',
    source: [['day', 'date', 'short']],
    translation: [['day', 'date', 'long']],
    problems: ['lacks {day, date, "short"}', 'has {day, date, "long"}, which the source has not'],
  },
])('In $locale $translation: $problems', ({ locale, source, translation, problems }) => {
  expect(messageProblems(locale, source, translation)).toEqual(problems)
})

test('Only lists of tokens are compiled messages', () => {
  expect(isCompiledMessage(count)).toBe(true)
  expect(isCompiledMessage([])).toBe(true)
  expect(isCompiledMessage('text')).toBe(false)
  expect(isCompiledMessage([1])).toBe(false)
  expect(isCompiledMessage(undefined)).toBe(false)
})
