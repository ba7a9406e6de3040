/** A compiled message: text, `[name]`, `[name, type, format]`, `[name, 'plural', forms]`. */
export type CompiledMessage = readonly CompiledToken[]

type CompiledToken = string | readonly [name: string, type?: string, format?: unknown]

type Parts = {
  /** Placeholders with their kinds, the number sign of a plural, and tags: what a translation keeps. */
  readonly kept: ReadonlySet<string>
  /** The forms of each plural, by its number's name. */
  readonly plurals: readonly { readonly name: string; readonly forms: readonly string[] }[]
  /** Braces left in the text: a placeholder that was not understood. */
  readonly hasBraces: boolean
}

const tag = /<\/?\d+\/?>/g

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isToken(value: unknown): value is CompiledToken {
  return typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string')
}

export function isCompiledMessage(value: unknown): value is CompiledMessage {
  return Array.isArray(value) && value.every(isToken)
}

function merged(all: readonly Parts[]): Parts {
  return {
    kept: new Set(all.flatMap(({ kept }) => [...kept])),
    plurals: all.flatMap(({ plurals }) => plurals),
    hasBraces: all.some(({ hasBraces }) => hasBraces),
  }
}

function choiceParts(name: string, type: string, choices: Readonly<Record<string, unknown>>): Parts {
  const branches = merged(Object.values(choices).filter(isCompiledMessage).map(partsOf))
  const forms = Object.keys(choices).filter((form) => form !== 'offset')
  if (type === 'select') {
    const options = forms.map((form) => `{${name}, select, ${form}}`)
    return { ...branches, kept: new Set([...branches.kept, ...options]) }
  }
  return {
    ...branches,
    kept: new Set([...branches.kept, `{${name}, ${type}}`]),
    plurals: [...branches.plurals, { name, forms }],
  }
}

function tokenParts(token: CompiledToken): Parts {
  if (typeof token === 'string') {
    const kept = new Set([...(token === '#' ? ['#'] : []), ...(token.match(tag) ?? [])])
    return { kept, plurals: [], hasBraces: /[{}]/.test(token) }
  }
  const [name, type, format] = token
  if (type !== undefined && isRecord(format)) return choiceParts(name, type, format)
  const kind = type === undefined ? `{${name}}` : `{${name}, ${type}, ${JSON.stringify(format)}}`
  return { kept: new Set([kind]), plurals: [], hasBraces: false }
}

function partsOf(message: CompiledMessage): Parts {
  return merged(message.map(tokenParts))
}

function pluralProblems(locale: string, { plurals }: Parts): readonly string[] {
  const expected = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  return plurals.flatMap(({ name, forms }) => {
    const named = forms.filter((form) => !/^=?\d+$/.test(form))
    const missing = expected.filter((form) => !named.includes(form)).map((form) => `{${name}} lacks the form "${form}"`)
    const idle = named
      .filter((form) => !expected.some((other) => other === form))
      .map((form) => `{${name}} has the form "${form}", which the language has not`)
    return [...missing, ...idle]
  })
}

/**
 * What is wrong with a translation: placeholders, tags and choices other than the source's, plural forms other than the
 * language's, braces that mean nothing. In: a BCP 47 locale, both messages compiled. Out: nothing where it is well formed.
 */
export function messageProblems(
  locale: string,
  source: CompiledMessage,
  translation: CompiledMessage,
): readonly string[] {
  const wanted = partsOf(source)
  const given = partsOf(translation)
  return [
    ...[...wanted.kept].filter((part) => !given.kept.has(part)).map((part) => `lacks ${part}`),
    ...[...given.kept].filter((part) => !wanted.kept.has(part)).map((part) => `has ${part}, which the source has not`),
    ...pluralProblems(locale, given),
    ...(given.hasBraces ? ['has a brace that begins or ends no placeholder'] : []),
  ]
}
