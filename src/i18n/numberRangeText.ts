import { t } from '@lingui/core/macro'

import { formatNumber } from './format.ts'

/** What a whole-number field takes. */
export function numberRangeText(limits: { readonly minimum: number; readonly maximum: number }): string {
  const minimum = formatNumber(limits.minimum)
  const maximum = formatNumber(limits.maximum)
  return t`Enter a whole number from ${minimum} to ${maximum}.`
}
