import { offers } from '#domain/catalogue/offers.ts'

const names: readonly string[] = [...new Set(offers.flatMap((offer) => Object.values(offer.names)))]

/** English names of offers that stand in a text; a longer name hides the shorter ones in it. */
export function lockedNamesIn(text: string): readonly string[] {
  const found = names.filter((name) => text.includes(name))
  return found.filter((name) => !found.some((longer) => longer !== name && longer.includes(name)))
}
