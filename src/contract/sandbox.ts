import * as v from 'valibot'

import { customerEntries, type Customer } from './customer.ts'
import { isGuid } from './identity.ts'
import {
  licenseSchema,
  subscribedSkuSchema,
  userEntries,
  type License,
  type SubscribedSku,
  type User,
} from './license.ts'
import { subscriptionEntries, type Subscription } from './subscription.ts'
import { wireId, wireInteger, wireList, wireObject, wireText } from './wireSchema.ts'
import { readWireExactly, type WireResult } from './wire.ts'

/** Header with the settings that hold in one tab only, written by `formatOverrides`. */
export const sandboxHeader = 'Sandbox-Settings'

export const packIds = ['21vianet-2018', 'worldwide-2019', 'worldwide-2020', 'worldwide-2021'] as const

export const roleNames = [
  'Global admin',
  'User management admin',
  'Admin agent',
  'Sales agent',
  'Helpdesk agent',
  'Billing admin',
] as const

function setting<const Value extends string>(values: readonly Value[]) {
  const byKey = new Map(values.map((value) => [value.toLowerCase(), value]))
  const message = `Expected one of: ${values.join(', ')}`
  return v.pipe(
    v.string(message),
    v.transform((text) => byKey.get(text.trim().toLowerCase()) ?? text),
    v.picklist(values, message),
  )
}

/** Milliseconds that an answer may be made to take: well below what a client waits for it. */
export const latencyLimits = { minimum: 0, maximum: 20_000 } as const

function between({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }) {
  const message = `Expected a whole number from ${minimum} to ${maximum}`
  return v.pipe(wireInteger, v.minValue(minimum, message), v.maxValue(maximum, message))
}

const seedSchema = v.pipe(
  v.union([v.string(), v.number()], 'Expected a number or text'),
  v.transform((seed) => (typeof seed === 'string' && /^\d{1,15}$/u.test(seed) ? Number(seed) : seed)),
)

/** Whether a text is a day of the calendar like 2026-11-20: the 31st of February is none. */
export function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

const firstDay = '2000-01-01'
const lastDay = '2100-12-31'
const dayMessage = `Expected a date like 2026-11-20, from ${firstDay} to ${lastDay}`

/** A day whose terms and renewals, years before and after it, are still years of four digits. */
const startDaySchema = v.pipe(
  v.string(dayMessage),
  v.check((day) => isCalendarDay(day) && day >= firstDay && day <= lastDay, dayMessage),
)

const settingsEntries = {
  pack: v.optional(setting(packIds)),
  role: v.optional(setting(roleNames)),
  disputedPath: v.optional(setting(['as-printed', 'business-standard'])),
  customers: v.optional(between({ minimum: 1, maximum: 1_000_000 })),
  seed: v.optional(seedSchema),
  latency: v.optional(between(latencyLimits)),
  startedOn: v.optional(startDaySchema),
}

/** Settings of the sandbox: all optional, unknown ones kept. `latency` in milliseconds, `startedOn` an ISO date. */
export const sandboxSettingsSchema = wireObject(settingsEntries)

export type SandboxSettings = v.InferOutput<typeof sandboxSettingsSchema>

/** What GET and PATCH /sandbox/settings answer: the stored settings, the values in force in this tab, and the defaults. */
export const sandboxSettingsAnswerSchema = wireObject({
  ...settingsEntries,
  storage: wireObject({
    state: v.picklist(['persistent', 'memory']),
    /** Why nothing outlives this tab; only with `memory`. */
    reason: v.optional(wireText),
  }),
  effective: sandboxSettingsSchema,
  defaults: sandboxSettingsSchema,
})

/** Settings as the header's value: a URL-encoded query string. Absent and unknown-typed values are left out. */
export function formatOverrides(settings: SandboxSettings): string {
  return Object.entries(settings)
    .flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [`${encodeURIComponent(key)}=${encodeURIComponent(value)}`]
        : [],
    )
    .join('&')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** Reads the header's value (or a URL's query string). A bad value is a problem at its key; empty values count as absent. */
export function parseOverrides(text: string): WireResult<SandboxSettings> {
  const pairs = text
    .replace(/^\?/u, '')
    .split('&')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=')
      return [decoded(key), decoded(value.join('='))] as const
    })
  return readWireExactly(
    sandboxSettingsSchema,
    Object.fromEntries(pairs.filter(([key, value]) => key !== '' && value !== '')),
  )
}

/** The format of a book file. */
export const bookFormat = 'upgrade-center-book/1' as const

/** A list as it is, or inside the collection that a recorded answer is. */
function listOrCollection<const Item extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(item: Item) {
  const collection = wireObject({ items: v.array(v.unknown()) })
  return v.pipe(
    v.unknown(),
    v.transform((input) => {
      const asCollection = v.safeParse(collection, input)
      return asCollection.success ? asCollection.output.items : input
    }),
    wireList(item),
  )
}

function firstRepeat(ids: readonly string[]): number {
  const seen = new Set<string>()
  return ids.findIndex((id) => seen.size === seen.add(id.toLowerCase()).size)
}

/** Refuses a list that names one id twice, at the second one. */
function eachOnce<Item>(idOf: (item: Item) => string) {
  return v.rawCheck<readonly Item[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const key = firstRepeat(dataset.value.map(idOf))
    if (key === -1) return
    const path = { type: 'array', origin: 'value', input: [...dataset.value], key, value: dataset.value[key] } as const
    addIssue({ message: 'Expected an id that no other item has', path: [path] })
  })
}

const guid = v.pipe(wireId, v.check(isGuid, 'Expected a GUID'))

/** One customer of a book: each part is the Partner Center answer itself, so that a recorded answer can be pasted in. */
export type BookCustomer = {
  readonly customer: Customer
  readonly subscriptions: readonly Subscription[]
  readonly subscribedSkus: readonly SubscribedSku[]
  readonly users: readonly { readonly user: User; readonly licenses: readonly License[] }[]
  /** Per subscription id (lower case): the ISO instant at which `pending` ends. */
  readonly provisioningEnds?: Readonly<Record<string, string>> | undefined
  /** Offer key a colleague upgrades the source to, once, just before the next submitted upgrade is judged. */
  readonly colleagueUpgradesTo?: string | undefined
  readonly [unknownMember: string]: unknown
}

const bookUserSchema = wireObject({
  user: wireObject({ ...userEntries, id: guid }),
  licenses: v.optional(listOrCollection(licenseSchema), []),
})

const bookCustomerSchema: v.GenericSchema<unknown, BookCustomer> = wireObject({
  customer: wireObject({ ...customerEntries, id: guid }),
  subscriptions: v.optional(
    v.pipe(
      listOrCollection(wireObject({ ...subscriptionEntries, id: guid })),
      eachOnce((subscription) => subscription.id),
    ),
    [],
  ),
  subscribedSkus: v.optional(listOrCollection(subscribedSkuSchema), []),
  users: v.optional(
    v.pipe(
      wireList(bookUserSchema),
      eachOnce((entry) => entry.user.id),
    ),
    [],
  ),
  provisioningEnds: v.optional(
    v.pipe(
      v.record(v.string(), v.string()),
      v.transform((ends) => Object.fromEntries(Object.entries(ends).map(([id, end]) => [id.toLowerCase(), end]))),
    ),
  ),
  colleagueUpgradesTo: v.optional(v.string()),
})

/** A whole book as a file. */
export type BookFile = {
  readonly format: 'upgrade-center-book/1'
  readonly settings: SandboxSettings
  readonly customers: readonly BookCustomer[]
  readonly [unknownMember: string]: unknown
}

/** Reads a book. Ids must be GUIDs and name one thing each; offers, statuses and SKUs may be unknown. */
export const bookFileSchema: v.GenericSchema<unknown, BookFile> = wireObject({
  format: v.literal(bookFormat, `Expected "${bookFormat}"`),
  settings: v.optional(sandboxSettingsSchema, {}),
  customers: v.pipe(
    wireList(bookCustomerSchema),
    eachOnce((entry) => entry.customer.id),
  ),
})
