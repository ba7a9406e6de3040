import type { Offer } from './offer.ts'

/** The most seats of a plan for small businesses (offer catalogue for the United States, recorded 2019-01-11). */
const smallBusinessSeats = 300

/** The catalogue's category of an offer (offer catalogue for the United States, recorded 2019-01-11). */
export function offerCategory({ maximumQuantity }: Offer): 'smallBusiness' | 'enterprise' {
  return maximumQuantity === smallBusinessSeats ? 'smallBusiness' : 'enterprise'
}

/** How often one customer may buy an offer: at a time, in a lifetime, or without limit (same catalogue). */
export function purchaseLimit(offer: Offer): {
  readonly measure: 'none' | 'concurrent' | 'lifetime'
  readonly count: number
} {
  if (offer.kind === 'trial') return { measure: 'lifetime', count: 1 }
  const isLimited = offer.kind === 'base' && offerCategory(offer) === 'smallBusiness'
  return isLimited ? { measure: 'concurrent', count: 2 } : { measure: 'none', count: 0 }
}
