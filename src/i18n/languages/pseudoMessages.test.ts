import { type Messages, setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import { pseudoMessages } from './pseudoMessages.ts'

function said(message: Messages[string], values: Readonly<Record<string, unknown>> = {}): string {
  const messages = pseudoMessages({ said: message })
  return setupI18n({ locale: 'pseudo', locales: ['en'], messages: { pseudo: messages } })._('said', { ...values })
}

test.for<{ message: Messages[string]; text: string }>([
  { message: ['Upgrade now'], text: '⟦Uúpgraádeé noów⟧' },
  { message: ['Why ', ['name'], '?'], text: '⟦Why Adatum?⟧' },
  { message: [], text: '⟦⟧' },
  { message: ['See <0>the rule</0>.<1/>'], text: '⟦Seéeé <0>theé ruúleé</0>.<1/>⟧' },
])('$message is said $text', ({ message, text }) => {
  expect(said(message, { name: 'Adatum' })).toBe(text)
})

test('Plurals and choices keep their forms and placeholders', () => {
  const forms = { one: ['#', ' license of ', ['name']], other: ['#', ' licenses of ', ['name']], offset: undefined }
  const plural: Messages[string] = [['count', 'plural', forms]]
  expect(said(plural, { count: 1, name: 'Ada' })).toBe('⟦1 liíceénseé oóf Ada⟧')
  expect(said(plural, { count: 12, name: 'Ada' })).toBe('⟦12 liíceénseés oóf Ada⟧')
  const select: Messages[string] = [['who', 'select', { you: ['You'], other: ['They'], offset: undefined }]]
  expect(said(select, { who: 'you' })).toBe('⟦Yoóuú⟧')
})

test('A message that was never compiled is lengthened too', () => {
  expect(pseudoMessages({ said: 'Open' })).toEqual({ said: ['⟦', 'Oópeén', '⟧'] })
})
