import { findOffer } from './findOffer.ts'
import type { Offer } from './offer.ts'
import type { DisputedPathSetting, UpgradePath } from './rulePack.ts'

/** Where a path leads under the setting for disputed paths; undefined where the catalogue lacks the offer. */
export function targetOfPath(path: UpgradePath, disputedPath: DisputedPathSetting): Offer | undefined {
  const isSwapped = disputedPath === 'business-standard' && path.dispute !== undefined
  return findOffer(isSwapped ? path.dispute.alternativeOfferId : path.targetOfferId)
}
