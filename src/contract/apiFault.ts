import * as v from 'valibot'

import { attributesSchema, wireInteger, wireList, wireObject, wireText } from './wireSchema.ts'
import { readWire } from './wire.ts'

const faultCodeSchema = v.pipe(
  v.union([v.string(), v.number()], 'Expected a code'),
  v.transform((code) => (typeof code === 'string' && /^\d+$/u.test(code) ? Number(code) : code)),
)

/** One fault: the body of a refused request, or one entry of a user's license errors. Numeric codes come out as numbers. */
export const apiFaultSchema = wireObject({
  code: faultCodeSchema,
  description: v.optional(wireText, ''),
  data: v.optional(wireList(wireText), []),
  source: v.optional(wireText),
  attributes: v.optional(attributesSchema),
})

export type ApiFault = v.InferOutput<typeof apiFaultSchema>

/** The body of 429, which has a shape of its own. */
const throttleFaultSchema = wireObject({
  statusCode: wireInteger,
  message: v.optional(wireText, ''),
})

/** Reads the body of a refused request, either shape. Undefined: neither (a proxy's page, an empty body). */
export function readApiFault(json: unknown): ApiFault | undefined {
  const fault = readWire(apiFaultSchema, json)
  if (fault.ok) return fault.value
  const throttle = readWire(throttleFaultSchema, json)
  return throttle.ok ? { code: throttle.value.statusCode, description: throttle.value.message, data: [] } : undefined
}
