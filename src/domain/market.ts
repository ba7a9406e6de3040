import type { Subscription } from './model.ts'

/** Country in the query of an offer link such as `/offers/{id}?country=US`, upper case; undefined where it has none. */
export function marketOfOfferLink(uri: string | undefined): string | undefined {
  return /[?&]country=([a-z]{2})(?:&|$)/i.exec(uri ?? '')?.[1]?.toUpperCase()
}

/** Market of a subscription: the customer's billing country; where absent or blank, the country of the subscription's offer link. */
export function marketOfSubscription(
  subscription: Pick<Subscription, 'links'>,
  billingCountry: string | undefined,
): string | undefined {
  const country = billingCountry?.trim().toUpperCase() ?? ''
  return country === '' ? marketOfOfferLink(subscription.links?.offer?.uri) : country
}
