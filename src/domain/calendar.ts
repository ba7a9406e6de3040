/**
 * ISO-date arithmetic in UTC, and the one place that touches `Date`: only to count days and milliseconds of instants passed in,
 * never to ask for the current one. Texts that are no ISO date come back unchanged.
 */

const datePart = /^(\d{4})-(\d{2})-(\d{2})(?=T|$)/

/** Length of a term as the subscription resource writes it. */
export type Term = 'P1M' | 'P1Y' | 'P3Y'

const monthsOfTerm: Readonly<Record<Term, number>> = { P1M: 1, P1Y: 12, P3Y: 36 }

function isTerm(text: string): text is Term {
  return Object.hasOwn(monthsOfTerm, text)
}

function milliseconds(instant: string): number {
  // Without a zone, a date-time would be read as local time.
  return Date.parse(/T[^Z+-]*$/.test(instant) ? `${instant}Z` : instant)
}

function isoDate(year: number, monthIndex: number, day: number): string {
  const date = new Date(0)
  // Date.UTC would take the years below 100 for those of the last century.
  date.setUTCFullYear(year, monthIndex, day)
  return date.toISOString().slice(0, 10)
}

/** Moves the date part by whole days; time of day and fraction stay as written. */
export function addDays(instant: string, days: number): string {
  return instant.replace(datePart, (_, year: string, month: string, day: string) =>
    isoDate(Number(year), Number(month) - 1, Number(day) + days),
  )
}

/** Moves the date part by whole months, to the last day of the month where the day does not exist there. */
export function addMonths(instant: string, months: number): string {
  return instant.replace(datePart, (_, year: string, month: string, day: string) => {
    const monthIndex = Number(month) - 1 + months
    const lastDay = Number(isoDate(Number(year), monthIndex + 1, 0).slice(8))
    return isoDate(Number(year), monthIndex, Math.min(Number(day), lastDay))
  })
}

/** Moves an instant by seconds; written with a fraction only where the result has one. */
export function addSeconds(instant: string, seconds: number): string {
  const moved = milliseconds(instant) + seconds * 1000
  return Number.isNaN(moved) ? instant : new Date(moved).toISOString().replace('.000Z', 'Z')
}

/** Negative, zero or positive as the first instant is before, at or after the second; texts that are no dates by their letters. */
export function compareInstants(first: string, second: string): number {
  const difference = milliseconds(first) - milliseconds(second)
  if (!Number.isNaN(difference)) return difference
  if (first === second) return 0
  return first < second ? -1 : 1
}

function monthNumber(instant: string): number {
  return Number(instant.slice(0, 4)) * 12 + Number(instant.slice(5, 7))
}

/**
 * End of the term that `now` falls in, for a subscription that renews by itself: whole terms are added to `endDate` until its
 * day, which belongs to the term to its last second, has not passed. Unknown terms leave it as it is.
 */
export function rollTermForward(endDate: string, term: string, now: string): string {
  const hasPassed = (end: string): boolean => compareInstants(end, now.slice(0, 10)) < 0
  if (!isTerm(term) || !hasPassed(endDate)) return endDate
  const months = monthsOfTerm[term]
  const wholeTerms = Math.floor((monthNumber(now) - monthNumber(endDate)) / months)
  // Counted from the first end date, so that a term ending on the 31st does not stay on the 28th after one February.
  const sameMonth = addMonths(endDate, wholeTerms * months)
  return hasPassed(sameMonth) ? addMonths(endDate, (wholeTerms + 1) * months) : sameMonth
}
