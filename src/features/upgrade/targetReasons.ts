import type { Brand } from '#domain/catalogue/offer.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { t } from '@lingui/core/macro'

import { backendReason } from './backendReason.ts'
import { isUnmet, reasonText } from './reasonText.ts'

/** Why a target is not to be had: the screen's reasons where it agrees with Partner Center, else Partner Center's. */
export function targetReasons(target: ConfirmedUpgrade, brand: Brand): readonly string[] {
  if (!target.isListed) return [t`Partner Center does not offer this upgrade now.`]
  if (target.source === 'backend') return target.backendErrors.map(backendReason)
  const reasons = (target.verdict?.conditions ?? []).filter(isUnmet).map((result) => reasonText(result, brand))
  return reasons.length > 0 ? reasons : target.backendErrors.map(backendReason)
}
