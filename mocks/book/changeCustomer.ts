import { takeEntry, type OverlayEntry } from './overlay.ts'
import { overlayKeys, overlayPrefix, recordSnapshot } from './overlaySnapshots.ts'
import { catchUp, type SandboxContext } from './sandboxContext.ts'
import type { EffectiveSettings, SandboxStore } from './sandboxStore.ts'
import type { SnapshotEntry } from './snapshotStorage.ts'

type Decision = Omit<ReturnType<Parameters<SandboxStore['change']>[2]>, 'answer'>

async function store(context: SandboxContext, prefix: string, customerId: string, decision: Decision): Promise<void> {
  const overlay = context.memory.overlayAt(prefix)
  const keys = overlayKeys(prefix)
  const known = overlay.entries.get(customerId)
  const version = (known?.version ?? 0) + 1
  const snapshots: SnapshotEntry[] = []
  if (decision.record !== undefined) {
    const entry: OverlayEntry = { origin: known?.origin ?? 'changed', version, record: { ...decision.record } }
    takeEntry(overlay, customerId, entry)
    snapshots.push(recordSnapshot(keys, customerId, entry))
  }
  if (decision.audit !== undefined) {
    const auditKey = `${context.now()}/${customerId}/${version}/${overlay.audit.size}`
    overlay.audit.set(auditKey, decision.audit)
    snapshots.push([keys.audit(auditKey), decision.audit])
  }
  if (snapshots.length === 0) return
  await context.persistence.write(prefix, { puts: snapshots })
  context.post({ kind: 'changed', prefix, revision: overlay.revision, snapshots })
}

/** The store's `change`. */
export function changeCustomer<Answer>(
  context: SandboxContext,
  settings: EffectiveSettings,
  customerId: string,
  decide: (record: Parameters<Parameters<SandboxStore['change']>[2]>[0]) => Decision & { readonly answer: Answer },
): Promise<Answer | undefined> {
  const id = customerId.toLowerCase()
  const prefix = overlayPrefix(settings.pack, settings.seed)
  return context.lock(async () => {
    await catchUp(context, prefix, id)
    const record = context.shelf.book(settings).find(id)
    if (record === undefined) return undefined
    const { answer, ...decision } = decide(record)
    await store(context, prefix, id, decision)
    return answer
  })
}
