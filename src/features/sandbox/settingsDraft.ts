import type { SandboxSettings } from '#api/sandbox.ts'

/** The settings as the fields show them. */
export type SettingsDraft = {
  readonly role: string
  readonly pack: string
  readonly disputedPath: string
  readonly customers: string
  readonly seed: string
  readonly latency: string
}

export function draftOf({ role, pack, disputedPath, customers, seed, latency }: SandboxSettings): SettingsDraft {
  return {
    role: role ?? '',
    pack: pack ?? '',
    disputedPath: disputedPath ?? '',
    customers: String(customers ?? ''),
    seed: String(seed ?? ''),
    latency: String(latency ?? ''),
  }
}

const fields = ['role', 'pack', 'disputedPath', 'customers', 'seed', 'latency'] as const

export function isSameDraft(left: SettingsDraft, right: SettingsDraft): boolean {
  return fields.every((field) => left[field] === right[field])
}

/** A draft of settings that changed meanwhile: fields that say what was in force follow, edited ones stay. */
export function followSettings(draft: SettingsDraft, before: SettingsDraft, now: SettingsDraft): SettingsDraft {
  const followed = fields.filter((field) => draft[field] === before[field])
  return { ...draft, ...Object.fromEntries(followed.map((field) => [field, now[field]])) }
}
