import { bookFormat, type BookFile, type SandboxSettings } from '#contract/sandbox.ts'

import { keptCustomers } from './bookShelf.ts'
import type { CustomerRecord } from './customerRecord.ts'
import { searchKey } from '#domain/searchKey.ts'
import { emptyOverlay, type Overlay, type OverlayEntry } from './overlay.ts'
import type { EffectiveSettings } from './sandboxStore.ts'

function withKnownIds(record: CustomerRecord): CustomerRecord {
  const ends = Object.entries(record.provisioningEnds ?? {}).map(([id, instant]) => [id.toLowerCase(), instant])
  return record.provisioningEnds === undefined ? record : { ...record, provisioningEnds: Object.fromEntries(ends) }
}

/** The overlay after an import: the file's customers, each whole, over what is there or in the place of everything. */
export function overlayAfterImport(overlay: Overlay, file: BookFile, isReplacing: boolean): Overlay {
  const { format: _format, settings: _settings, customers, ...unknown } = file
  const fileMembers = isReplacing ? unknown : { ...overlay.fileMembers, ...unknown }
  const after = emptyOverlay(overlay.revision + 1, isReplacing || overlay.isReplaced, fileMembers)
  if (!isReplacing) {
    for (const [id, entry] of overlay.entries) after.entries.set(id, entry)
    for (const [key, record] of overlay.audit) after.audit.set(key, record)
  }
  for (const customer of customers) {
    const id = customer.customer.id.toLowerCase()
    const entry: OverlayEntry = {
      origin: 'imported',
      version: (overlay.entries.get(id)?.version ?? 0) + 1,
      record: withKnownIds(customer),
    }
    after.entries.set(id, entry)
  }
  return after
}

function nameKey(record: CustomerRecord): string {
  return searchKey(record.customer.companyProfile.companyName)
}

/** The named, imported and changed customers of a book as a file, in list order, with the settings they were seen under. */
export function bookFile(stored: SandboxSettings, settings: EffectiveSettings, overlay: Overlay): BookFile {
  const records = new Map(keptCustomers(settings, overlay).map(({ id, record }) => [id.toLowerCase(), record()]))
  for (const [id, { record }] of overlay.entries) records.set(id, record)
  return {
    ...overlay.fileMembers,
    format: bookFormat,
    settings: { ...stored, ...settings },
    customers: [...records.values()]
      .map((record) => ({ ...record }))
      .toSorted((left, right) => (nameKey(left) < nameKey(right) ? -1 : 1)),
  }
}
