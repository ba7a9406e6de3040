import type { Subscription } from '#contract/subscription.ts'
import { hasUpgradePath, type UpgradeContext } from '#domain/eligibility/assessUpgrades.ts'
import { useQuery } from '@tanstack/react-query'

import { customerQuery } from './customers.ts'
import { type Edition, editionQuery } from './edition.ts'
import { subscribedSkusQuery, subscriptionsQuery } from './subscriptions.ts'

export type UpgradeContextState =
  | { readonly state: 'loading' }
  | { readonly state: 'noPaths'; readonly subscriptions: readonly Subscription[]; readonly edition: Edition }
  | { readonly state: 'failed'; readonly error: Error; readonly retry: () => void }
  | {
      readonly state: 'ready'
      readonly context: UpgradeContext
      readonly subscriptions: readonly Subscription[]
      readonly edition: Edition
    }

/**
 * Everything the rules need to judge a customer's subscriptions, kept right as the answers it rests on change.
 * A customer without any upgrade path costs one call, the others three. `failed`: one of them could not be read.
 */
export function useUpgradeContext(customerId: string): UpgradeContextState {
  const edition = useQuery(editionQuery())
  const subscriptions = useQuery(subscriptionsQuery(customerId))
  const hasPaths =
    edition.data !== undefined &&
    subscriptions.data !== undefined &&
    subscriptions.data.some(({ offerId }) => hasUpgradePath(offerId, edition.data.pack))
  const customer = useQuery({ ...customerQuery(customerId), enabled: hasPaths })
  const subscribedSkus = useQuery({ ...subscribedSkusQuery(customerId), enabled: hasPaths })

  const failed = [edition, subscriptions, customer, subscribedSkus].find(({ error }) => error !== null)
  if (failed?.error) {
    const { error, refetch } = failed
    return { state: 'failed', error, retry: () => void refetch() }
  }
  if (!edition.data || !subscriptions.data) return { state: 'loading' }
  const read = { subscriptions: subscriptions.data, edition: edition.data }
  if (!hasPaths) return { state: 'noPaths', ...read }
  if (!customer.data || !subscribedSkus.data) return { state: 'loading' }
  const context: UpgradeContext = {
    subscriptions: subscriptions.data,
    subscribedSkus: subscribedSkus.data,
    relationship: customer.data,
    pack: edition.data.pack,
    disputedPath: edition.data.disputedPath,
    market: customer.data.billingProfile?.defaultAddress?.country,
  }
  return { state: 'ready', context, ...read }
}
