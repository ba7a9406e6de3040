import type { Subscription } from '#contract/subscription.ts'
import { hasUpgradePath, type UpgradeContext } from '#domain/eligibility/assessUpgrades.ts'
import { useQuery } from '@tanstack/react-query'

import { customerQuery } from './customers.ts'
import { type Edition, editionQuery } from './edition.ts'
import { subscribedSkusQuery, subscriptionsQuery } from './subscriptions.ts'

export type UpgradeContextState =
  | { readonly state: 'loading' }
  | { readonly state: 'noPaths'; readonly subscriptions: readonly Subscription[]; readonly edition: Edition }
  | {
      readonly state: 'failed'
      readonly error: Error
      readonly retry: () => void
      /** What could be read all the same. */
      readonly subscriptions: readonly Subscription[] | undefined
      readonly edition: Edition | undefined
    }
  | {
      readonly state: 'ready'
      readonly context: UpgradeContext
      readonly subscriptions: readonly Subscription[]
      readonly edition: Edition
    }

/** The first of some queries that failed, as a state with its way to try again. */
function failure(
  queries: readonly { readonly error: Error | null; readonly refetch: () => Promise<unknown> }[],
): { readonly error: Error; readonly retry: () => void } | undefined {
  const failed = queries.find(({ error }) => error !== null)
  if (!failed?.error) return undefined
  return { error: failed.error, retry: () => void failed.refetch() }
}

function hasPathFrom(subscriptions: readonly Subscription[] | undefined, edition: Edition | undefined): boolean {
  if (subscriptions === undefined || edition === undefined) return false
  return subscriptions.some(({ offerId }) => hasUpgradePath(offerId, edition.pack))
}

/**
 * Everything the rules need to judge a customer's subscriptions, kept right as the answers it rests on change.
 * A customer without any upgrade path costs one call, the others three. `failed`: one of them could not be read.
 */
export function useUpgradeContext(customerId: string): UpgradeContextState {
  const edition = useQuery(editionQuery())
  const subscriptions = useQuery(subscriptionsQuery(customerId))
  const hasPaths = hasPathFrom(subscriptions.data, edition.data)
  // A reader that appears once a query failed must not set it to loading again: the page that shows it would go, and come back.
  const read = { enabled: hasPaths, retryOnMount: false }
  const customer = useQuery({ ...customerQuery(customerId), ...read })
  const subscribedSkus = useQuery({ ...subscribedSkusQuery(customerId), ...read })

  const failed = failure([edition, subscriptions, customer, subscribedSkus])
  if (failed !== undefined) {
    return { state: 'failed', ...failed, subscriptions: subscriptions.data, edition: edition.data }
  }
  if (!edition.data || !subscriptions.data) return { state: 'loading' }
  const known = { subscriptions: subscriptions.data, edition: edition.data }
  if (!hasPaths) return { state: 'noPaths', ...known }
  if (!customer.data || !subscribedSkus.data) return { state: 'loading' }
  const context: UpgradeContext = {
    subscriptions: subscriptions.data,
    subscribedSkus: subscribedSkus.data,
    relationship: customer.data,
    pack: edition.data.pack,
    disputedPath: edition.data.disputedPath,
    market: customer.data.billingProfile?.defaultAddress?.country,
  }
  return { state: 'ready', context, ...known }
}
