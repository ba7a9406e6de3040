import type { Edition } from '#api/edition.ts'
import { mayChangeSubscriptions } from '#domain/roles.ts'
import { rolesAllowedText } from '#i18n/rolesAllowedText.ts'

/** Why the acting role may not upgrade; undefined where it may. */
export function roleRefusal({ role, pack }: Edition): string | undefined {
  const { isAllowed, allowedRoles } = mayChangeSubscriptions(role, pack)
  return isAllowed || role === undefined ? undefined : rolesAllowedText(role, allowedRoles)
}
