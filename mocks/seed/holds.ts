import type { ScenarioSubscription } from './scenario.ts'

type Unsaid = Omit<ScenarioSubscription, 'id' | 'offerKey' | 'offerId' | 'offerName' | 'quantity'>

const ordinary = { status: 'active' } as const

/** An active subscription of an offer of the catalogue; `said` is what is not ordinary about it. */
export function holds(
  id: string,
  offerKey: string,
  quantity: number,
  said: Partial<Unsaid> = {},
): ScenarioSubscription & { readonly offerKey: string } {
  return { id, offerKey, quantity, ...ordinary, ...said }
}

/** The same for an offer that the catalogue need not know. */
export function holdsUnlisted(
  id: string,
  offer: { readonly id: string; readonly name: string },
  quantity: number,
  said: Partial<Unsaid> = {},
): ScenarioSubscription {
  return { id, offerId: offer.id, offerName: offer.name, quantity, ...ordinary, ...said }
}
