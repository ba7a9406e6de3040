import type { Upgrade } from '#contract/upgrade.ts'
import { assessUpgrades } from '#domain/eligibility/assessUpgrades.ts'
import { marketOfSubscription } from '#domain/market.ts'

import { collection } from './answers.ts'
import { findSubscription } from './lookups.ts'
import { offerResource, type OfferContext } from './offerResource.ts'
import type { Answer, BackendRequest, Route } from './route.ts'
import { upgradeContext } from './upgradeContext.ts'
import { upgradeErrorResources } from './upgradeErrorResource.ts'

const upgradeTypes = ['upgrade_only', 'upgrade_with_license_transfer'] as const

/** Each target stands in the collection once per upgrade type; every condition applies alike to both. */
function listUpgrades(request: BackendRequest): Answer {
  const found = findSubscription(request)
  if (!found.ok) return found.answer
  const { record, subscriptions, subscription } = found.value
  const context = upgradeContext(request, record, subscriptions)
  const offers: OfferContext = { ...context, country: marketOfSubscription(subscription, context.market) ?? '' }
  const { verdicts } = assessUpgrades({ ...context, source: subscription })
  const items = verdicts.flatMap(({ target, isEligible, conditions }) =>
    upgradeTypes.map((upgradeType): Upgrade => ({
      targetOffer: offerResource(target, offers),
      upgradeType,
      isEligible,
      quantity: subscription.quantity,
      upgradeErrors: upgradeErrorResources(conditions),
      attributes: { objectType: 'Upgrade' },
    })),
  )
  return collection(items)
}

export const upgradeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/subscriptions/:subscriptionId/upgrades',
    answer: listUpgrades,
  },
]
