import * as v from 'valibot'

/**
 * The parts that every resource schema is made of. Partner Center writes names in camelCase and reads them in any case;
 * it writes enums in snake_case and SDKs send numbers or PascalCase; null means absent.
 */

type WireRecord = Readonly<Record<string, unknown>>

function isRecord(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

function withKnownNames(input: WireRecord, names: ReadonlyMap<string, string>): WireRecord {
  const needsWork = Object.entries(input).some(([name, value]) => {
    const known = names.get(name.toLowerCase())
    return known !== undefined && (known !== name || value === null)
  })
  if (!needsWork) return input
  const output: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(input)) {
    const known = names.get(name.toLowerCase())
    if (known === undefined) output[name] = value
    else if (value !== null && (known === name || !Object.hasOwn(input, known))) output[known] = value
  }
  return output
}

/** What an object schema reads: its known members, and whatever else came along. */
export type WireObject<Entries extends v.ObjectEntries> = v.GenericSchema<
  unknown,
  v.InferOutput<v.LooseObjectSchema<Entries, undefined>>
>

/** An object whose known members are found in any case, with null read as absent; unknown members are kept as they are. */
export function wireObject<const Entries extends v.ObjectEntries>(entries: Entries): WireObject<Entries> {
  const names = new Map(Object.keys(entries).map((name) => [name.toLowerCase(), name]))
  return v.pipe(
    v.custom<WireRecord>(isRecord, 'Expected an object'),
    v.transform((input) => withKnownNames(input, names)),
    v.looseObject(entries),
  )
}

/** A list of one kind of resource. */
export function wireList<const Item extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(item: Item) {
  return v.pipe(v.array(item, 'Expected a list'), v.readonly())
}

/** Any JSON, as it is. */
export const wireAnything = v.unknown()

/** Text; numbers are taken as text too (ids are sometimes written without quotes). */
export const wireText = v.pipe(
  v.union([v.string(), v.number()], 'Expected text'),
  v.transform((input) => String(input)),
)

/** Text that must be there and not be empty. */
export const wireId = v.pipe(wireText, v.nonEmpty('Expected an id'))

/** A whole number, also when written as text. */
export const wireInteger = v.pipe(
  v.union([v.number(), v.string()], 'Expected a whole number'),
  v.transform((input) => (typeof input === 'number' || /^-?\d{1,15}$/u.test(input) ? Number(input) : Number.NaN)),
  v.safeInteger('Expected a whole number'),
)

/** true or false, also when written as text. */
export const wireBoolean = v.pipe(
  v.union([v.boolean(), v.string()], 'Expected true or false'),
  v.transform((input) => String(input).toLowerCase()),
  v.picklist(['true', 'false'], 'Expected true or false'),
  v.transform((text) => text === 'true'),
)

function enumKey(text: string): string {
  return text.replaceAll(/[_\s-]/gu, '').toLowerCase()
}

/**
 * One member of an enum, given as its number (the place in `names`), in snake_case or in PascalCase.
 * Known members come out in snake_case; an unknown one survives raw, as text.
 */
export function wireEnum(names: readonly string[]) {
  const byKey = new Map(names.map((name) => [enumKey(name), name]))
  return v.pipe(
    v.union([v.string(), v.number()], 'Expected an enum value'),
    v.transform((input) => {
      const text = String(input)
      const byNumber = /^\d+$/u.test(text) ? names[Number(text)] : undefined
      return byNumber ?? byKey.get(enumKey(text)) ?? text
    }),
  )
}

/** `attributes` of every resource. */
export const attributesSchema = wireObject({
  objectType: v.optional(wireText),
  etag: v.optional(wireText),
})
