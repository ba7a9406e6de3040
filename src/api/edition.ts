import type { DisputedPathSetting, RulePack } from '#domain/catalogue/rulePack.ts'
import { readRole, type Role } from '#domain/roles.ts'
import { queryOptions } from '@tanstack/react-query'

import { currentBackend } from './backend.ts'
import { currentOverrides } from './overrides.ts'
import { sandboxSettingsQuery } from './sandbox.ts'

/** The rules and the role in force. */
export type Edition = {
  readonly pack: RulePack
  readonly disputedPath: DisputedPathSetting
  /** Undefined in live mode: the service knows the role, the app does not. */
  readonly role: Role | undefined
}

type EditionSettings = {
  readonly pack?: string | undefined
  readonly disputedPath?: string | undefined
  readonly role?: string | undefined
}

/** The packs are no part of what the first page needs to be drawn. */
async function readEdition({ pack, disputedPath, role }: EditionSettings): Promise<Edition> {
  const { defaultRulePackId, isRulePackId, rulePacks } = await import('#domain/catalogue/rulePacks.ts')
  return {
    pack: rulePacks[pack !== undefined && isRulePackId(pack) ? pack : defaultRulePackId],
    disputedPath: disputedPath === 'business-standard' ? 'business-standard' : 'as-printed',
    role: role === undefined ? undefined : readRole(role),
  }
}

/** The edition in force in this tab: the sandbox's effective settings, or in live mode what the address says. */
export function editionQuery() {
  return queryOptions({
    queryKey: ['sandbox', 'edition'] as const,
    queryFn: async ({ client }): Promise<Edition> => {
      if (currentBackend().kind === 'live') return readEdition({ ...currentOverrides(), role: undefined })
      return readEdition((await client.fetchQuery(sandboxSettingsQuery())).effective)
    },
  })
}
