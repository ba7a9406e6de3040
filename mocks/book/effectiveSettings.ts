import type { SandboxSettings } from '#contract/sandbox.ts'
import { defaultRulePackId } from '#domain/catalogue/rulePacks.ts'

import type { EffectiveSettings } from './sandboxStore.ts'

/** What holds where nobody says otherwise. `openedOn` is the ISO date the sandbox was first opened on. */
export function defaultSettings(openedOn: string): EffectiveSettings {
  return {
    pack: defaultRulePackId,
    role: 'Admin agent',
    disputedPath: 'as-printed',
    customers: 500,
    seed: 1,
    latency: 0,
    startedOn: openedOn,
  }
}

/** The settings in force: those given over those below. */
export function settingsOver(below: EffectiveSettings, given: SandboxSettings): EffectiveSettings {
  return {
    pack: given.pack ?? below.pack,
    role: given.role ?? below.role,
    disputedPath: given.disputedPath ?? below.disputedPath,
    customers: given.customers ?? below.customers,
    seed: given.seed ?? below.seed,
    latency: given.latency ?? below.latency,
    startedOn: given.startedOn ?? below.startedOn,
  }
}
