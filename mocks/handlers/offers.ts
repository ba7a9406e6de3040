import { sameId } from '#contract/identity.ts'
import { findOffer } from '#domain/catalogue/findOffer.ts'

import { collection, invalidInput, notFound, ok } from './answers.ts'
import { offerResource, type OfferContext } from './offerResource.ts'
import type { Answer, BackendRequest, Outcome, Route } from './route.ts'

function readContext({ query, pack, settings }: BackendRequest): Outcome<OfferContext> {
  const country = (query.get('country') ?? '').toUpperCase()
  return /^[A-Z]{2}$/u.test(country)
    ? { ok: true, value: { country, pack, disputedPath: settings.disputedPath } }
    : { ok: false, answer: invalidInput('country must be a two-letter code.', ['country']) }
}

/** Offers of the pack that the price list of a country holds. */
function offersIn({ pack, country }: OfferContext): OfferContext['pack']['offers'] {
  return pack.offers.filter(({ market }) => market === 'all' || market === country)
}

function listOffers(request: BackendRequest): Answer {
  const context = readContext(request)
  if (!context.ok) return context.answer
  return collection(offersIn(context.value).map((offer) => offerResource(offer, context.value)))
}

function getOffer(request: BackendRequest): Answer {
  const context = readContext(request)
  if (!context.ok) return context.answer
  const { offerId = '' } = request.params
  const id = findOffer(offerId)?.id ?? offerId
  const offer = offersIn(context.value).find((one) => sameId(one.id, id))
  return offer === undefined ? notFound(`Offer ${offerId} was not found.`) : ok(offerResource(offer, context.value))
}

export const offerRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/offers', answer: listOffers },
  { method: 'GET', path: '/v1/offers/:offerId', answer: getOffer },
]
