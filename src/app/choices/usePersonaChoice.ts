import { apiErrorFacts } from '#api/apiError.ts'
import { currentBackend } from '#api/backend.ts'
import { editionQuery } from '#api/edition.ts'
import { useChangeSandboxSettings } from '#api/sandbox.ts'
import { mayChangeSubscriptions, type Role, roles } from '#domain/roles.ts'
import { roleName } from '#i18n/roleName.ts'
import { announce } from '#ui/announce.ts'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'

import type { Choice } from './choice.ts'
import { useDropSearch } from './useDropSearch.ts'

/** In which role one acts. Undefined against a live service, which knows whom it talks to, and until it is known. */
export function usePersonaChoice(): Choice | undefined {
  const { t } = useLingui()
  const isSandbox = currentBackend().kind === 'sandbox'
  const { data } = useQuery({ ...editionQuery(), enabled: isSandbox })
  const change = useChangeSandboxSettings()
  const dropSearch = useDropSearch()
  if (!isSandbox || data?.role === undefined) return undefined
  const choose = async (role: Role) => {
    try {
      await change.mutateAsync({ role })
    } catch {
      return false
    }
    await dropSearch(['role'])
    const name = roleName(role)
    announce(t`You act as ${name}`)
    return true
  }
  const { pack } = data
  const note = (role: Role) =>
    mayChangeSubscriptions(role, pack).isAllowed ? undefined : t`Can view subscriptions, but not change them`
  const asked = change.variables?.role
  return {
    title: t({ message: 'Persona', comment: 'The role one takes on in the sandbox' }),
    value: data.role,
    options: roles.map((role) => ({ value: role, label: roleName(role), note: note(role) })),
    onChoose: (wanted) => {
      const role = roles.find((known) => known === wanted)
      return role === undefined ? Promise.resolve(false) : choose(role)
    },
    problem:
      change.error === null
        ? undefined
        : {
            title: t`The persona was not changed.`,
            facts: apiErrorFacts(change.error),
            onRetry: () => asked !== undefined && void choose(asked),
            onDismiss: change.reset,
          },
  }
}
