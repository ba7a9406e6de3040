import type { Messages } from '@lingui/core'

type Message = Messages[string]
type Token = Exclude<Message, string>[number]
type Choices = Readonly<Record<string, unknown>>

// Vowels are two letters of five: said twice, the second with a mark, they make a text as much longer as a translation.
const marked: ReadonlyMap<string, string> = new Map([
  ['a', 'á'],
  ['e', 'é'],
  ['i', 'í'],
  ['o', 'ó'],
  ['u', 'ú'],
])

/** Tags of elements inside a message (`<0>`, `</0>`, `<0/>`) are no words. */
const tag = /(<\/?\d+\/?>)/

function pseudoText(text: string): string {
  return text
    .split(tag)
    .map((part) =>
      tag.test(part) ? part : part.replaceAll(/[aeiou]/gi, (vowel) => vowel + (marked.get(vowel.toLowerCase()) ?? '')),
    )
    .join('')
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'string' || Array.isArray(value)
}

function pseudoChoices(choices: Choices): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(choices).map(([name, choice]) => [name, isMessage(choice) ? pseudoTokens(choice) : choice]),
  )
}

function pseudoToken(token: Token): Token {
  if (typeof token === 'string') return pseudoText(token)
  const [name, type, format] = token
  const isChoice = type === 'plural' || type === 'select' || type === 'selectordinal'
  if (!isChoice || typeof format !== 'object' || format === null) return token
  return [name, type, pseudoChoices({ ...format })]
}

function pseudoTokens(message: Message): Exclude<Message, string> {
  return typeof message === 'string' ? [pseudoText(message)] : message.map(pseudoToken)
}

/**
 * The messages with longer words inside ⟦brackets⟧, for development: whatever has no brackets on screen did not come from
 * a message. In: compiled messages. Placeholders, plural forms and tags stay what they are.
 */
export function pseudoMessages(messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, ['⟦', ...pseudoTokens(message), '⟧']]))
}
