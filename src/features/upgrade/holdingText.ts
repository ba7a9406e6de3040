import type { Brand } from '#domain/catalogue/offer.ts'
import type { AddOn, Holding } from '#domain/eligibility/verdict.ts'
import { hasOwnNickname } from '#domain/upgradeSubscription.ts'
import { offerLabel } from '#i18n/subscriptionName.ts'
import { productName } from '#i18n/productNames.ts'
import { plural, t } from '@lingui/core/macro'

/** What a holding is called: the product, before it the nickname that a person gave it. */
export function holdingName({ offer, name, origin }: Holding, brand: Brand): string {
  const product = offer === undefined ? name : productName(offer, brand)
  if (origin.kind !== 'own') return product
  const { friendlyName } = origin
  const isOwnName = hasOwnNickname({ offerId: offer?.id ?? '', offerName: name, friendlyName })
  return isOwnName ? `${friendlyName} (${product})` : product
}

/** A holding with its licenses and whose it is. */
export function holdingText(holding: Holding, brand: Brand): string {
  const product = holdingName(holding, brand)
  const licenses = plural(holding.licenses, { one: '# license', other: '# licenses' })
  switch (holding.origin.kind) {
    case 'own':
      return t`${product} (${licenses}, sold by you)`
    case 'elsewhere':
      return holding.origin.seller === 'reseller'
        ? t`${product} (${licenses}, bought from another reseller or channel)`
        : t`${product} (${licenses}, bought from another partner or channel)`
    case 'originUnknown':
      return t`${product} (${licenses}, origin unknown)`
  }
}

export function addOnName({ offerId, name }: AddOn, brand: Brand): string {
  return offerLabel({ offerId, offerName: name }, { pack: { brand } })
}

/** An add-on with its licenses. */
export function addOnText(addOn: AddOn, brand: Brand): string {
  const product = addOnName(addOn, brand)
  const licenses = plural(addOn.licenses, { one: '# license', other: '# licenses' })
  return t`${product} (${licenses})`
}
