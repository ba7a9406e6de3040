import { t } from '@lingui/core/macro'

/** The name of a Partner Center role; an unknown one as it is. */
export function roleName(role: string): string {
  switch (role) {
    case 'Global admin':
      return t`Global admin`
    case 'User management admin':
      return t`User management admin`
    case 'Admin agent':
      return t`Admin agent`
    case 'Sales agent':
      return t`Sales agent`
    case 'Helpdesk agent':
      return t`Helpdesk agent`
    case 'Billing admin':
      return t`Billing admin`
    default:
      return role
  }
}
