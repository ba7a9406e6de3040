import type { RulePack } from './catalogue/rulePack.ts'

/** Partner Center roles a person can take on here, in the order of the documents; the last may look but not act. */
export const roles = [
  'Global admin',
  'User management admin',
  'Admin agent',
  'Sales agent',
  'Helpdesk agent',
  'Billing admin',
] as const

export type Role = (typeof roles)[number]

const allowedRoles: readonly Role[] = [
  'Global admin',
  'User management admin',
  'Admin agent',
  'Sales agent',
  'Helpdesk agent',
]

/** Roles that may look but not act, whichever edition is in force. */
export const viewingRoles: readonly Role[] = roles.filter((role) => !allowedRoles.includes(role))

/** The role a text names, case and outer spaces ignored; undefined where it names none. */
export function readRole(text: string): Role | undefined {
  const asked = text.trim().toLowerCase()
  return roles.find((role) => role.toLowerCase() === asked)
}

/**
 * Whether a role may upgrade and add licences, and which roles may (upgrade documents of 2019 to 2021, "Appropriate roles").
 * An undefined role is allowed: against a live service nobody here knows the role. `isAssumed`: the pack's document names none.
 */
export function mayChangeSubscriptions(
  role: Role | undefined,
  pack: RulePack,
): { readonly isAllowed: boolean; readonly allowedRoles: readonly Role[]; readonly isAssumed: boolean } {
  return {
    isAllowed: role === undefined || allowedRoles.includes(role),
    allowedRoles,
    isAssumed: pack.rolesAreAssumed,
  }
}
