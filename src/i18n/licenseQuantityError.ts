import { t } from '@lingui/core/macro'

import { formatNumber } from './format.ts'

/** What is wrong with a typed number of licenses. */
type QuantityProblem =
  | { readonly state: 'valid' | 'empty' | 'notWhole' }
  | { readonly state: 'belowMinimum'; readonly minimum: number }
  | { readonly state: 'aboveMaximum'; readonly maximum: number }

/** The error beside the field; undefined where the number is fine. */
export function licenseQuantityError(check: QuantityProblem): string | undefined {
  switch (check.state) {
    case 'valid':
      return undefined
    case 'empty':
      return t`Enter the number of licenses.`
    case 'notWhole':
      return t`Enter a whole number.`
    case 'belowMinimum': {
      const minimum = formatNumber(check.minimum)
      return t`Enter ${minimum} or more.`
    }
    case 'aboveMaximum': {
      const maximum = formatNumber(check.maximum)
      return t`Enter ${maximum} or less.`
    }
  }
}
