import * as v from 'valibot'

import { apiFaultSchema } from './apiFault.ts'
import { offerSchema } from './offer.ts'
import { collectionSchema } from './paging.ts'
import {
  attributesSchema,
  wireBoolean,
  wireEnum,
  wireId,
  wireInteger,
  wireList,
  wireObject,
  wireText,
} from './wireSchema.ts'

export const upgradeTypes = ['none', 'upgrade_only', 'upgrade_with_license_transfer'] as const

export type UpgradeType = 'upgrade_only' | 'upgrade_with_license_transfer'

/** Names of the codes of an upgrade error; the code on the wire is the place in this list. */
export const upgradeErrorCodes = [
  'other',
  'delegated_admin_permissions_disabled',
  'subscription_status_not_active',
  'conflicting_service_types',
  'concurrency_conflicts',
  'user_context_required',
  'subscription_add_ons_present',
  'subscription_does_not_have_any_upgrade_paths',
  'subscription_target_offer_not_found',
  'subscription_not_provisioned',
  'offer_does_not_support_billing_cycle',
  'insufficient_granular_admin_permissions',
] as const

const codeName = wireEnum(upgradeErrorCodes)

/** Number, snake_case or PascalCase in; the number out. Unknown numbers stay numbers, unknown words stay raw text. */
const upgradeErrorCodeSchema = v.pipe(
  codeName,
  v.transform((name): number | string => {
    const known = upgradeErrorCodes.findIndex((code) => code === name)
    if (known !== -1) return known
    return /^\d+$/u.test(name) ? Number(name) : name
  }),
)

export const upgradeErrorSchema = wireObject({
  code: v.optional(upgradeErrorCodeSchema, 0),
  description: v.optional(wireText, ''),
  additionalDetails: v.optional(wireText),
  attributes: v.optional(attributesSchema),
})

export type UpgradeError = v.InferOutput<typeof upgradeErrorSchema>

/** One target offer in one upgrade type: the collection names each target once per type. Quantity in seats. */
export const upgradeSchema = wireObject({
  targetOffer: offerSchema,
  upgradeType: v.optional(wireEnum(upgradeTypes), 'none'),
  isEligible: v.optional(wireBoolean, false),
  quantity: v.optional(wireInteger),
  upgradeErrors: v.optional(wireList(upgradeErrorSchema), []),
  attributes: v.optional(attributesSchema),
})

export type Upgrade = v.InferOutput<typeof upgradeSchema>

export const upgradesSchema = collectionSchema(upgradeSchema)

/** The licenses of one user that could not be moved, and why. */
export const userLicenseErrorSchema = wireObject({
  userObjectId: v.optional(wireText, ''),
  name: v.optional(wireText, ''),
  email: v.optional(wireText, ''),
  errors: v.optional(wireList(apiFaultSchema), []),
  attributes: v.optional(attributesSchema),
})

export type UserLicenseError = v.InferOutput<typeof userLicenseErrorSchema>

/** The answer to a submitted upgrade: refused where `upgradeErrors` is not empty, done with work left where `licenseErrors` is not. */
export const upgradeResultSchema = wireObject({
  sourceSubscriptionId: v.optional(wireText),
  targetSubscriptionId: v.optional(wireText),
  upgradeType: v.optional(wireEnum(upgradeTypes), 'none'),
  upgradeErrors: v.optional(wireList(upgradeErrorSchema), []),
  licenseErrors: v.optional(wireList(userLicenseErrorSchema), []),
  attributes: v.optional(attributesSchema),
})

export type UpgradeResult = v.InferOutput<typeof upgradeResultSchema>

/** The body of POST upgrades as the service reads it: an item of the collection, sent back whole. Quantity: the source's when absent. */
export const upgradeRequestSchema = wireObject({
  targetOffer: wireObject({ id: wireId }),
  upgradeType: v.pipe(
    wireEnum(upgradeTypes),
    v.picklist(['upgrade_only', 'upgrade_with_license_transfer'], 'Expected an upgrade type'),
  ),
  quantity: v.optional(v.pipe(wireInteger, v.minValue(1, 'Expected at least 1'))),
})

export type UpgradeRequest = v.InferOutput<typeof upgradeRequestSchema>

/** The body that submits `upgrade` with `quantity` seats: the item itself, unknown members included. */
export function upgradeRequest(upgrade: Upgrade, quantity: number): Upgrade {
  return { ...upgrade, quantity }
}
