/** Seats an offer may have, both ends included. */
export type QuantityLimits = { readonly minimum: number; readonly maximum: number }

/** Whether a number of seats is a whole number within the limits. */
export function isQuantityWithin(quantity: number, { minimum, maximum }: QuantityLimits): boolean {
  return Number.isInteger(quantity) && quantity >= minimum && quantity <= maximum
}

/** What a typed licence count means; outside the limits the count is still told. */
export type LicenseQuantityCheck =
  | { readonly state: 'valid'; readonly quantity: number }
  | { readonly state: 'empty' }
  | { readonly state: 'notWhole' }
  | { readonly state: 'belowMinimum'; readonly quantity: number; readonly minimum: number }
  | { readonly state: 'aboveMaximum'; readonly quantity: number; readonly maximum: number }

/**
 * Reads a typed licence count: digits with an optional sign, outer spaces ignored, full-width digits of East Asian keyboards
 * included. Group separators are not whole numbers here: "1.000" is one in one language and a thousand in another.
 */
export function checkLicenseQuantity(text: string, { minimum, maximum }: QuantityLimits): LicenseQuantityCheck {
  const typed = text.normalize('NFKC').trim()
  if (typed === '') return { state: 'empty' }
  if (!/^[+-]?\d+$/.test(typed)) return { state: 'notWhole' }
  const quantity = Number(typed)
  if (quantity < minimum) return { state: 'belowMinimum', quantity, minimum }
  if (quantity > maximum) return { state: 'aboveMaximum', quantity, maximum }
  return { state: 'valid', quantity }
}

/** How many of the users assigned now would have no licence under a new count. */
export function usersWithoutLicense(assigned: number, quantity: number): number {
  return Math.max(0, assigned - quantity)
}
