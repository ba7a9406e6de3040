import { t } from '@lingui/core/macro'

import { formatList } from './format.ts'
import { roleName } from './roleName.ts'

/**
 * What to say of a refused change, by Partner Center's error code; undefined leaves the service's own words.
 * `allowedRoles`: the roles that may change subscriptions.
 */
export function failureText(code: string, allowedRoles: readonly string[]): string | undefined {
  switch (code) {
    case '2055':
      return t`Someone else changed the subscription. The page shows it as it is now; what you typed is kept.`
    case '2001':
      return t`Licenses cannot change while the subscription is suspended.`
    case '2002':
      return t`The number of licenses is outside the offer's limits.`
    case '2011':
      return t`The subscription is deleted and cannot be changed.`
    case '27009':
      return t`An add-on cannot be active while its base subscription is not.`
    case '800082':
      return t`The subscription is not ready. Try again in a moment.`
    case '900150': {
      const roles = formatList(allowedRoles.map(roleName))
      return t`Your role may not change subscriptions. These roles may: ${roles}.`
    }
    default:
      return undefined
  }
}
