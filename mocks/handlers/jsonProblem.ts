/**
 * Where a text stops being JSON. Engines word (or leave out) the place in their own way, so it is worked out here; called
 * only after JSON.parse refused the text. Lines and columns count from 1.
 */
export function jsonProblem(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, endOfJson(text))
  const lines = before.split(/\r\n|\r|\n/u)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

type Expected = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'afterItem' | 'afterMember' | 'nothing'

/** What a punctuation mark leads to, by what is expected where it stands. */
const punctuation: Readonly<Record<Expected, ReadonlyMap<string, Expected | 'close'>>> = {
  value: new Map(),
  valueOrEnd: new Map([[']', 'close']]),
  name: new Map(),
  nameOrEnd: new Map([['}', 'close']]),
  colon: new Map([[':', 'value']]),
  afterItem: new Map([
    [',', 'value'],
    [']', 'close'],
  ]),
  afterMember: new Map([
    [',', 'name'],
    ['}', 'close'],
  ]),
  nothing: new Map(),
}

const space = /[ \t\r\n]*/uy
const quoted = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy

function lengthAt(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0].length ?? 0
}

type Step = { readonly length: number; readonly next: Expected }

function afterValue(open: readonly string[]): Expected {
  if (open.length === 0) return 'nothing'
  return open.at(-1) === '{' ? 'afterMember' : 'afterItem'
}

function punctuationStep(character: string, expected: Expected, open: string[]): Step | undefined {
  const next = punctuation[expected].get(character)
  if (next !== 'close') return next === undefined ? undefined : { length: 1, next }
  open.pop()
  return { length: 1, next: afterValue(open) }
}

function valueStep(text: string, position: number, expected: Expected, open: string[]): Step | undefined {
  if (expected !== 'value' && expected !== 'valueOrEnd') return undefined
  const character = text[position] ?? ''
  if (character === '{' || character === '[') {
    open.push(character)
    return { length: 1, next: character === '{' ? 'nameOrEnd' : 'valueOrEnd' }
  }
  const length = lengthAt(quoted, text, position) || lengthAt(bare, text, position)
  return length === 0 ? undefined : { length, next: afterValue(open) }
}

function nameStep(text: string, position: number, expected: Expected): Step | undefined {
  if (expected !== 'name' && expected !== 'nameOrEnd') return undefined
  const length = lengthAt(quoted, text, position)
  return length === 0 ? undefined : { length, next: 'colon' }
}

function endOfJson(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let position = lengthAt(space, text, 0)
  for (;;) {
    const step: Step | undefined =
      punctuationStep(text[position] ?? '', expected, open) ??
      valueStep(text, position, expected, open) ??
      nameStep(text, position, expected)
    if (step === undefined) return position
    expected = step.next
    position += step.length
    position += lengthAt(space, text, position)
  }
}
