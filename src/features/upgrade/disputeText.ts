import { findOffer } from '#domain/catalogue/findOffer.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import type { UpgradePath } from '#domain/catalogue/rulePack.ts'
import { productName } from '#i18n/productNames.ts'
import { t } from '@lingui/core/macro'

/** Why the path is marked; undefined where nobody disputes it. */
export function disputeText(path: UpgradePath | undefined, brand: Brand): string | undefined {
  if (path?.dispute === undefined) return undefined
  const printed = findOffer(path.targetOfferId)
  const alternative = findOffer(path.dispute.alternativeOfferId)
  if (printed === undefined || alternative === undefined) return undefined
  const printedName = productName(printed, brand)
  const alternativeName = productName(alternative, brand)
  return t`Disputed: the table prints ${printedName}, its own footnote speaks of ${alternativeName}.`
}
