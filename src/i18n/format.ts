import { i18n } from '@lingui/core'

const invalid = (instant: Date): boolean => Number.isNaN(instant.getTime())

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

export function formatNumber(value: number): string {
  return i18n.number(value)
}

/** "A, B, and C" as the locale joins it. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(items)
}

/** Order of names inside one customer, by the locale's own collation. */
export function compareText(left: string, right: string): number {
  return new Intl.Collator(i18n.locale, { numeric: true }).compare(left, right)
}
