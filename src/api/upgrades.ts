import { sameId } from '#contract/identity.ts'
import {
  type Upgrade,
  type UpgradeError,
  type UpgradeResult,
  type UpgradeType,
  type UserLicenseError,
  upgradeRequest,
  upgradeResultSchema,
  upgradesSchema,
} from '#contract/upgrade.ts'
import { type BackendUpgrade, mergeUpgradeTypes } from '#domain/eligibility/mergeUpgradeTypes.ts'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { customerKey } from './customers.ts'
import { send } from './http.ts'
import { refreshCustomer } from './subscriptions.ts'

export type { Upgrade, UpgradeError, UpgradeResult, UpgradeType, UserLicenseError }

function upgradesPath(customerId: string, subscriptionId: string): string {
  const [customer, subscription] = [customerId, subscriptionId].map(encodeURIComponent)
  return `/v1/customers/${customer}/subscriptions/${subscription}/upgrades`
}

/**
 * What Partner Center itself says of each target; one item per target and upgrade type. Always asked anew.
 * Source: Partner Center, "Transition a subscription", GET upgrades.
 */
export function upgradesQuery(customerId: string, subscriptionId: string) {
  return queryOptions({
    queryKey: customerKey(customerId, 'upgrades', subscriptionId.toLowerCase()),
    queryFn: async ({ signal }): Promise<readonly Upgrade[]> =>
      (await send({ path: upgradesPath(customerId, subscriptionId), schema: upgradesSchema, signal })).items,
    staleTime: 0,
    gcTime: 0,
  })
}

/** The answer per target, over both upgrade types. */
export function backendUpgrades(upgrades: readonly Upgrade[]): readonly BackendUpgrade[] {
  return mergeUpgradeTypes(
    upgrades.map(({ targetOffer, upgradeType, isEligible, upgradeErrors }) => ({
      targetOfferId: targetOffer.id,
      targetOfferName: targetOffer.name,
      upgradeType,
      isEligible,
      minimumQuantity: targetOffer.minimumQuantity,
      maximumQuantity: targetOffer.maximumQuantity,
      errors: upgradeErrors,
    })),
  )
}

export type SubmittedUpgrade = {
  readonly subscriptionId: string
  readonly targetOfferId: string
  readonly upgradeType: UpgradeType
  /** Seats. */
  readonly quantity: number
  /** Items of GET upgrades, where they came: the chosen one is sent back whole, as the service asks. */
  readonly upgrades: readonly Upgrade[]
}

/**
 * Submits an upgrade to the SOURCE subscription. Out: the result, a refusal included (`upgradeErrors` not empty).
 * Throws ApiError. Source: Partner Center, "Transition a subscription", POST upgrades.
 */
export function submitUpgrade(customerId: string, submitted: SubmittedUpgrade): Promise<UpgradeResult> {
  const { subscriptionId, targetOfferId, upgradeType, quantity, upgrades } = submitted
  const item = upgrades.find(
    (upgrade) => sameId(upgrade.targetOffer.id, targetOfferId) && upgrade.upgradeType === upgradeType,
  )
  const body =
    item === undefined ? { targetOffer: { id: targetOfferId }, upgradeType, quantity } : upgradeRequest(item, quantity)
  return send({
    method: 'POST',
    path: upgradesPath(customerId, subscriptionId),
    body,
    schema: upgradeResultSchema,
  })
}

/** Submits an upgrade and has everything of the customer read again. */
export function useSubmitUpgrade(customerId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (submitted: SubmittedUpgrade) => submitUpgrade(customerId, submitted),
    // A refusal tells of a state this screen did not know either: everything of the customer is read again.
    onSettled: () => refreshCustomer(queryClient, customerId),
  })
}
