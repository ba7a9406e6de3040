import { t } from '@lingui/core/macro'

/** The word for a billing cycle; an unknown one is told raw. */
export function billingCycleWord(billingCycle: string): string {
  switch (billingCycle) {
    case 'monthly':
      return t`Monthly`
    case 'annual':
      return t`Annual`
    case 'biennial':
      return t`Every two years`
    case 'triennial':
      return t`Every three years`
    case 'one_time':
      return t`One time`
    case 'none':
      return t({ message: 'None', context: 'Billing frequency' })
    case 'unknown':
      return t({ message: 'Unknown', context: 'Billing frequency' })
    default:
      return t`Unknown (${billingCycle})`
  }
}
