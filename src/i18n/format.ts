import { i18n } from '@lingui/core'

import { isolated } from './isolated.ts'

const invalid = (instant: Date): boolean => Number.isNaN(instant.getTime())

/** Tags of the active language: the person's own variants of it first. */
function activeTags(): string[] {
  const { locales = i18n.locale } = i18n
  return typeof locales === 'string' ? [locales] : [...locales]
}

/** Keeps what formats of the active language: making one costs more than a hundred uses. */
function forActiveTags<Formatter>(make: (tags: string[]) => Formatter): () => Formatter {
  const made = new Map<string, Formatter>()
  return () => {
    const tags = activeTags()
    const key = tags.join(' ')
    const formatter = made.get(key) ?? make(tags)
    made.set(key, formatter)
    return formatter
  }
}

const dayLength = 86_400_000
// "tomorrow" is exact, "next month" would not be.
const daysFormat = forActiveTags((tags) => new Intl.RelativeTimeFormat(tags, { numeric: 'auto' }))
const longFormat = forActiveTags((tags) => new Intl.RelativeTimeFormat(tags))
const listFormat = forActiveTags((tags) => new Intl.ListFormat(tags, { type: 'conjunction' }))
const collator = forActiveTags((tags) => new Intl.Collator(tags, { numeric: true }))

/** A calendar day as the locale writes it; the raw text where it is no date. */
export function formatDay(isoInstant: string): string {
  const instant = new Date(isoInstant)
  return invalid(instant) ? isoInstant : i18n.date(instant, { dateStyle: 'medium', timeZone: 'UTC' })
}

/** Day and time in the user's own zone; the raw text where it is no date. */
export function formatInstant(isoInstant: string): string {
  const instant = new Date(isoInstant)
  return invalid(instant) ? isoInstant : i18n.date(instant, { dateStyle: 'medium', timeStyle: 'short' })
}

/**
 * How far a calendar day is from now, as the locale says it: days up to six weeks, then months, then years; the raw text
 * where it is no date. `now`: milliseconds.
 */
export function formatDistance(isoInstant: string, now: number): string {
  const instant = new Date(isoInstant)
  if (invalid(instant)) return isoInstant
  const days = Math.floor(instant.getTime() / dayLength) - Math.floor(now / dayLength)
  const months = Math.round(days / 30.44)
  if (Math.abs(days) <= 42) return daysFormat().format(days, 'day')
  return Math.abs(months) < 18
    ? longFormat().format(months, 'month')
    : longFormat().format(Math.round(days / 365.25), 'year')
}

export function formatNumber(value: number): string {
  return i18n.number(value)
}

/** "A, B, and C" as the locale joins it, none turned round by its neighbour. */
export function formatList(items: readonly string[]): string {
  return listFormat().format(items.map(isolated))
}

/** Order of names inside one customer, by the locale's own collation. */
export function compareText(left: string, right: string): number {
  return collator().compare(left, right)
}
