import { latencyLimits, type SandboxSettings, useChangeSandboxSettings } from '#api/sandbox.ts'
import { rulePackIds } from '#domain/catalogue/rulePacks.ts'
import { checkLicenseQuantity } from '#domain/licenseQuantity.ts'
import { roles } from '#domain/roles.ts'
import { useState } from 'react'

import { draftOf, followSettings, isSameDraft, type SettingsDraft } from './settingsDraft.ts'

export const settingLimits = {
  customers: { minimum: 1, maximum: 1_000_000 },
  latency: latencyLimits,
} as const

/** The draft, and whether anything in it differs from what is in force. */
function useDraft(settings: SandboxSettings) {
  const inForce = draftOf(settings)
  const [before, setBefore] = useState(inForce)
  const [draft, setDraft] = useState(inForce)
  if (!isSameDraft(inForce, before)) {
    setBefore(inForce)
    setDraft(followSettings(draft, before, inForce))
  }
  return { draft, setDraft, isEdited: !isSameDraft(draft, inForce) }
}

/** The settings as typed, what is wrong with them, and storing them. */
export function useSettingsDraft(settings: SandboxSettings, onStored: () => void) {
  const change = useChangeSandboxSettings()
  const { draft, setDraft, isEdited } = useDraft(settings)
  const customers = checkLicenseQuantity(draft.customers, settingLimits.customers)
  const latency = checkLicenseQuantity(draft.latency, settingLimits.latency)
  const seed = draft.seed.trim()
  const apply = () => {
    if (change.isPending || customers.state !== 'valid' || latency.state !== 'valid' || seed === '') return
    const patch: SandboxSettings = {
      role: roles.find((role) => role === draft.role),
      pack: rulePackIds.find((pack) => pack === draft.pack),
      disputedPath: draft.disputedPath === 'business-standard' ? 'business-standard' : 'as-printed',
      customers: customers.quantity,
      seed,
      latency: latency.quantity,
    }
    change.mutate(patch, {
      onSuccess: (stored) => {
        // As the sandbox wrote them down: "007" is 7, and no edit any more.
        setDraft((typed) => followSettings(typed, draft, draftOf(stored)))
        onStored()
      },
    })
  }
  return {
    draft,
    edit: (edited: Partial<SettingsDraft>) => setDraft((typed) => ({ ...typed, ...edited })),
    isCustomersWrong: customers.state !== 'valid',
    isLatencyWrong: latency.state !== 'valid',
    isSeedMissing: seed === '',
    isPending: change.isPending,
    isApplied: change.isSuccess && !isEdited,
    error: change.error,
    apply,
  }
}

export type SettingsFormState = ReturnType<typeof useSettingsDraft>
