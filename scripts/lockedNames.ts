import { offers } from '#domain/catalogue/offers.ts'

const fullNames = offers.flatMap((offer) => Object.values(offer.names))
// "Business Standard" names the product too; "Business" and "E3" alone are words of the field.
const shortNames = fullNames
  .map((name) => name.replace(/^(?:Microsoft|Office) 365 /, ''))
  .filter((name) => name === 'ProPlus' || name.includes(' '))
const names: readonly string[] = [...new Set([...fullNames, ...shortNames])]

/** English names of offers, long or short, that stand in a text; a longer name hides the shorter ones in it. */
export function lockedNamesIn(text: string): readonly string[] {
  const found = names.filter((name) => text.includes(name))
  return found.filter((name) => !found.some((longer) => longer !== name && longer.includes(name)))
}
