export type Place = { readonly city: string; readonly state: string; readonly postalCode: string }

/** What a made-up company of one market is called, where it sits and who works there. */
export type Culture = {
  /** ISO country code of the billing address. */
  readonly market: string
  /** Locale of the billing profile. */
  readonly culture: string
  readonly language: string
  /** First words of company names: none of another culture's, letters only. */
  readonly firstWords: readonly string[]
  readonly trades: readonly string[]
  readonly places: readonly Place[]
  /** Legal forms. */
  readonly forms: readonly string[]
  readonly givenNames: readonly string[]
  readonly familyNames: readonly string[]
  readonly streets: readonly string[]
  readonly isStreetNumberFirst: boolean
  readonly phonePrefix: string
}

export function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** Every start with every end, but for words like "Bergberg". */
export function crossed(starts: string, ends: string): readonly string[] {
  const allEnds = words(ends)
  return words(starts).flatMap((start) =>
    allEnds.filter((end) => end !== start.toLowerCase()).map((end) => `${start}${end}`),
  )
}

/** Places written as `City/State/Postal code`, separated by commas. */
export function places(text: string): readonly Place[] {
  return text.split(',').map((entry) => {
    const [city = '', state = '', postalCode = ''] = entry.trim().split('/')
    return { city, state, postalCode }
  })
}
