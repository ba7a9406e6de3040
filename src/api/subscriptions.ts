import { subscribedSkusSchema } from '#contract/license.ts'
import {
  type Subscription,
  type SubscriptionChange,
  subscriptionPatch,
  subscriptionPatchAnswerSchema,
  subscriptionsSchema,
} from '#contract/subscription.ts'
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { ApiError } from './apiError.ts'
import { customerKey } from './customers.ts'
import { send } from './http.ts'

export type { Subscription, SubscriptionChange }

/** How often a provisioning subscription is read again, and how long after its creation that goes on. */
const provisioningPoll = 1_000
const provisioningWatch = 15 * 60_000

function isBeingProvisioned({ status, creationDate }: Subscription): boolean {
  if (status !== 'pending' || creationDate === undefined) return false
  const age = Date.now() - Date.parse(creationDate)
  return age < provisioningWatch
}

/**
 * Every subscription this partner sold the customer, deleted ones too. Throws ApiError.
 * Source: Partner Center, "Get all of a customer's subscriptions".
 */
export async function readSubscriptions(customerId: string, signal: AbortSignal): Promise<readonly Subscription[]> {
  const path = `/v1/customers/${encodeURIComponent(customerId)}/subscriptions`
  return (await send({ path, schema: subscriptionsSchema, signal })).items
}

/** Every subscription this partner sold the customer, kept, and read again while one is being provisioned. */
export function subscriptionsQuery(customerId: string) {
  return queryOptions({
    queryKey: customerKey(customerId, 'subscriptions'),
    queryFn: ({ signal }) => readSubscriptions(customerId, signal),
    refetchInterval: ({ state }) => (state.data?.some(isBeingProvisioned) ? provisioningPoll : false),
  })
}

function subscriptionPath(customerId: string, subscriptionId: string): string {
  return `/v1/customers/${encodeURIComponent(customerId)}/subscriptions/${encodeURIComponent(subscriptionId)}`
}

/**
 * The tenant's SKUs from every channel. Out: `forbidden` where the partner lacks delegated admin privileges (403).
 * Throws ApiError for any other failure. Source: Partner Center, "Get a list of available licenses".
 */
export async function readSubscribedSkus(customerId: string, signal: AbortSignal) {
  const path = `/v1/customers/${encodeURIComponent(customerId)}/subscribedskus`
  try {
    return { state: 'read' as const, skus: (await send({ path, schema: subscribedSkusSchema, signal })).items }
  } catch (error) {
    if (error instanceof ApiError && error.facts.status === 403) return { state: 'forbidden' as const }
    throw error
  }
}

/** The tenant's SKUs from every channel, kept. Throws ApiError. */
export function subscribedSkusQuery(customerId: string) {
  return queryOptions({
    queryKey: customerKey(customerId, 'subscribedSkus'),
    queryFn: ({ signal }) => readSubscribedSkus(customerId, signal),
  })
}

/** Has everything read of the customer read again, wherever it is shown. */
export function refreshCustomer(queryClient: QueryClient, customerId: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: customerKey(customerId) })
}

/**
 * Changes quantity, status or nickname: the full resource goes back, etag and auto-renew included, as the service asks.
 * Out: the changed subscription; undefined where the service took the change (202) and still works on it.
 * Throws ApiError. Source: Partner Center, "Update a subscription by ID".
 */
export function updateSubscription(
  customerId: string,
  current: Subscription,
  change: SubscriptionChange,
): Promise<Subscription | undefined> {
  return send({
    method: 'PATCH',
    path: subscriptionPath(customerId, current.id),
    body: subscriptionPatch(current, change),
    schema: subscriptionPatchAnswerSchema,
  })
}

/** Changes a subscription and has everything of the customer read again. */
export function useUpdateSubscription(customerId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ current, change }: { readonly current: Subscription; readonly change: SubscriptionChange }) =>
      updateSubscription(customerId, current, change),
    onSettled: () => refreshCustomer(queryClient, customerId),
  })
}
