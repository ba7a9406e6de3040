/** One row of the list, made when it is drawn: nothing is kept of a customer but its place. */
export type Customer = {
  readonly name: string
  readonly domain: string
  readonly relationship: string
  readonly id: string
  readonly isUpgradeable: boolean
}

// In order, each of them: so are the names that are made of them.
const heads = 'Alm Berg Blom Dal Eng Fors Gran Hall Kall Lind Lund Malm Nord Sand Sjo Stal Strand Sund Vik West'.split(
  ' ',
)
const tails = 'berg blad dahl feldt gren holm lund mark qvist strom'.split(' ')
const trades = 'Bageri Bygg Data Energi Glas Handel Larm Logistik Media Optik Plast Skog Textil Transport'.split(' ')

/** The list of a book so large: names in order from the first word to the last, however many there are. */
export function customerAt(place: number, size: number): Customer {
  const share = Math.floor((place * heads.length * tails.length * trades.length) / size)
  const trade = trades[share % trades.length] ?? ''
  const rest = Math.floor(share / trades.length)
  const word = `${heads[Math.floor(rest / tails.length)] ?? ''}${tails[rest % tails.length] ?? ''}`
  const number = String(place).padStart(7, '0')
  const bits = Math.imul(place + 1, 0x9e3779b1) >>> 0
  return {
    name: `${word} ${trade} ${number}`,
    domain: `${word}-${trade}-${number}.example`.toLowerCase(),
    relationship: bits & 7 ? 'Cloud Reseller' : 'Indirect Reseller',
    id: `${bits.toString(16).padStart(8, '0')}-0000-4000-8000-${number.padStart(12, '0')}`,
    isUpgradeable: bits % 3 === 0,
  }
}

/** The first place whose name does not stand before a text. */
function placeOf(text: string, size: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (customerAt(middle, size).name.toLowerCase() < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the customers stand whose names begin with a text: the names are in order, so that nothing is looked through. */
export function findPlaces(text: string, size: number): { readonly start: number; readonly end: number } {
  return { start: placeOf(text, size), end: text === '' ? size : placeOf(`${text}\uffff`, size) }
}
