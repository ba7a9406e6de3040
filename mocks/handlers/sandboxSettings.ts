import { sandboxSettingsSchema, type SandboxSettings } from '#contract/sandbox.ts'
import { wireObject } from '#contract/wireSchema.ts'

import { ok } from './answers.ts'
import { readBody } from './readBody.ts'
import type { Answer, BackendRequest, Route } from './route.ts'

/** What the answer says beside the settings: never stored, even when a client sends the whole answer back. */
const computedKeys = ['storage', 'effective', 'defaults']

function settingsAnswer({ store, settings }: BackendRequest): Answer {
  return ok({
    ...store.storedSettings(),
    storage: store.storage(settings),
    effective: settings,
    defaults: store.defaultSettings(),
  })
}

/** Settings named with null: back to their defaults. */
function forgotten(body: Readonly<Record<string, unknown>>): SandboxSettings {
  const names = Object.entries(body).flatMap(([name, value]) => (value === null ? [[name, undefined] as const] : []))
  return Object.fromEntries(names)
}

async function patchSettings(request: BackendRequest): Promise<Answer> {
  const raw = readBody(request.bodyText, wireObject({}))
  if (!raw.ok) return raw.answer
  const body = readBody(request.bodyText, sandboxSettingsSchema)
  if (!body.ok) return body.answer
  const patch = { ...body.value, ...forgotten(raw.value) }
  for (const key of computedKeys) delete patch[key]
  await request.store.patchSettings(patch)
  return settingsAnswer({ ...request, settings: request.store.effectiveSettings(request.overrides) })
}

export const sandboxSettingsRoutes: readonly Route[] = [
  { method: 'GET', path: '/sandbox/settings', answer: settingsAnswer },
  { method: 'PATCH', path: '/sandbox/settings', answer: patchSettings },
]
