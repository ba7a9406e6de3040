import { latencyLimits, type SandboxSettings, useChangeSandboxSettings } from '#api/sandbox.ts'
import { rulePackIds } from '#domain/catalogue/rulePacks.ts'
import { checkLicenseQuantity } from '#domain/licenseQuantity.ts'
import { roles } from '#domain/roles.ts'
import { useState } from 'react'

type Draft = {
  readonly role: string
  readonly pack: string
  readonly disputedPath: string
  readonly customers: string
  readonly seed: string
  readonly latency: string
}

export const settingLimits = {
  customers: { minimum: 1, maximum: 1_000_000 },
  latency: latencyLimits,
} as const

function draftOf({ role, pack, disputedPath, customers, seed, latency }: SandboxSettings): Draft {
  return {
    role: role ?? '',
    pack: pack ?? '',
    disputedPath: disputedPath ?? '',
    customers: String(customers ?? ''),
    seed: String(seed ?? ''),
    latency: String(latency ?? ''),
  }
}

/** The settings as typed, what is wrong with them, and storing them. */
export function useSettingsDraft(settings: SandboxSettings, onStored: () => void) {
  const change = useChangeSandboxSettings()
  const [draft, setDraft] = useState(() => draftOf(settings))
  const customers = checkLicenseQuantity(draft.customers, settingLimits.customers)
  const latency = checkLicenseQuantity(draft.latency, settingLimits.latency)
  const seed = draft.seed.trim()
  const apply = () => {
    if (customers.state !== 'valid' || latency.state !== 'valid' || seed === '') return
    const patch: SandboxSettings = {
      role: roles.find((role) => role === draft.role),
      pack: rulePackIds.find((pack) => pack === draft.pack),
      disputedPath: draft.disputedPath === 'business-standard' ? 'business-standard' : 'as-printed',
      customers: customers.quantity,
      seed,
      latency: latency.quantity,
    }
    change.mutate(patch, { onSuccess: onStored })
  }
  return {
    draft,
    edit: (edited: Partial<Draft>) => setDraft((before) => ({ ...before, ...edited })),
    isCustomersWrong: customers.state !== 'valid',
    isLatencyWrong: latency.state !== 'valid',
    isSeedMissing: seed === '',
    isPending: change.isPending,
    error: change.error,
    apply,
  }
}

export type SettingsDraft = ReturnType<typeof useSettingsDraft>
