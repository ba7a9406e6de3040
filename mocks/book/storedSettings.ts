import { sandboxSettingsSchema, type SandboxSettings } from '#contract/sandbox.ts'
import { readWireExactly } from '#contract/wire.ts'

import { isPersistent, type SandboxContext } from './sandboxContext.ts'
import { settingsKey } from './storedState.ts'

/** Merges a patch over what is stored by now; a key that the patch names as undefined is forgotten. To be run under the lock. */
export async function mergeSettings(context: SandboxContext, patch: SandboxSettings): Promise<SandboxSettings> {
  const { memory, persistence } = context
  const [entry] = isPersistent(context, settingsKey) ? ((await persistence.read(settingsKey)) ?? []) : []
  const stored = readWireExactly(sandboxSettingsSchema, entry?.[1] ?? memory.settings)
  if (!stored.ok) persistence.leaveAlone(settingsKey)
  const merged = Object.entries({ ...(stored.ok ? stored.value : memory.settings), ...patch })
  const settings: SandboxSettings = Object.fromEntries(
    merged.filter(([, value]) => value !== undefined && value !== null),
  )
  memory.settings = settings
  await persistence.write(settingsKey, { puts: [[settingsKey, settings]] })
  context.post({ kind: 'settings', settings })
  return settings
}
