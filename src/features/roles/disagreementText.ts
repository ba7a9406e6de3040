import type { RoleDisagreement } from '#domain/roleCapabilities.ts'
import { t } from '@lingui/core/macro'

type DisagreementText = {
  readonly title: string
  /** What the two sides say. */
  readonly matter: string
  /** Why one of them is followed. */
  readonly reason: string
}

/** Words for a place where the pages disagree. */
export function disagreementText(id: RoleDisagreement['id']): DisagreementText {
  switch (id) {
    case 'upgradeOrPermissions':
      return {
        title: t`Five roles, or two`,
        matter: t`The page about upgrades names five roles. The permissions overview gives subscription management to Admin agents and Sales agents alone.`,
        reason: t`We follow the page about upgrades: it is about this very screen, and the overview is about subscriptions at large. The documents of 2019 to 2021 name the same five.`,
      }
    case 'globalAdmin':
      return {
        title: t`With Global admin, or without`,
        matter: t`The documents of 2019 to 2021 and the page of January 2023 name Global admin. The page that is online now names four roles, without it.`,
        reason: t`We follow the documents of the edition in force: an edition keeps the roles that it prints, and all of them are older than this change.`,
      }
  }
}
