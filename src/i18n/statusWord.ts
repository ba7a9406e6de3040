import { t } from '@lingui/core/macro'

/** The word for a subscription status, in whatever case it comes; an unknown one is told raw. */
export function statusWord(status: string): string {
  switch (status.toLowerCase()) {
    case 'active':
      return t`Active`
    case 'suspended':
      return t`Suspended`
    case 'deleted':
      return t`Deleted`
    case 'expired':
      return t`Expired`
    case 'pending':
      return t`Pending`
    case 'disabled':
      return t`Disabled`
    case 'none':
      return t`None`
    default:
      return t`Unknown (${status})`
  }
}
