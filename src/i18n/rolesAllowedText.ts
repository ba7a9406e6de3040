import { t } from '@lingui/core/macro'

import { formatList } from './format.ts'
import { roleName } from './roleName.ts'

/** Why the acting role may not change subscriptions, and which roles may. */
export function rolesAllowedText(role: string, allowedRoles: readonly string[]): string {
  const acting = roleName(role)
  const allowed = formatList(allowedRoles.map(roleName))
  return t`As ${acting} you may look, but not change subscriptions. These roles may: ${allowed}.`
}
