import { readWireExactly, type WireSchema } from '#contract/wire.ts'

import { invalidInput } from './answers.ts'
import { jsonProblem } from './jsonProblem.ts'
import type { Outcome } from './route.ts'

function parsed(text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    const { line, column } = jsonProblem(text)
    return {
      ok: false,
      answer: invalidInput(`The body is not JSON: line ${line}, column ${column}.`, [
        `line ${line}`,
        `column ${column}`,
      ]),
    }
  }
}

/** Reads a body as the schema wants it, or says at which line (not JSON) or field (wrong) it is broken. */
export function readBody<Value>(text: string, schema: WireSchema<Value>): Outcome<Value> {
  const json = parsed(text)
  if (!json.ok) return json
  const body = readWireExactly(schema, json.value)
  if (body.ok) return body
  const place = body.path === '' ? 'The body' : body.path
  return { ok: false, answer: invalidInput(`${place}: ${body.message}`, body.path === '' ? [] : [body.path]) }
}
