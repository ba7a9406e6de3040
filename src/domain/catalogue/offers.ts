import { indiaOffers } from './indiaOffers.ts'
import type { IndiaOfferKey } from './indiaOffers.ts'
import type { Offer } from './offer.ts'
import { vianetOffers } from './vianetOffers.ts'
import type { VianetOfferKey } from './vianetOffers.ts'
import { worldwideOffers } from './worldwideOffers.ts'
import type { WorldwideOfferKey } from './worldwideOffers.ts'

export type OfferKey = WorldwideOfferKey | IndiaOfferKey | VianetOfferKey

/** Every offer the catalogue knows, by its key. */
export const offersByKey: Readonly<Record<OfferKey, Offer>> = { ...worldwideOffers, ...indiaOffers, ...vianetOffers }

/** Every offer the catalogue knows, of all markets and kinds. */
export const offers: readonly Offer[] = Object.values(offersByKey)
