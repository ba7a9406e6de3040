import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { scenarioList } from '#mocks/seed/scenarios.ts'

import { boundedCache } from './boundedCache.ts'
import { buildRecord } from './buildRecord.ts'
import { createBook, type KeptCustomer } from './createBook.ts'
import { generatedCustomers } from './generatedCustomers.ts'
import { lazily } from './lazily.ts'
import type { Overlay } from './overlay.ts'
import { scenarioBlueprint } from './scenarioBlueprint.ts'
import type { Book, EffectiveSettings } from './sandboxStore.ts'

function namedCustomers(settings: EffectiveSettings, overlay: Overlay): readonly KeptCustomer[] {
  const { brand } = rulePacks[settings.pack]
  if (overlay.isReplaced) return []
  return scenarioList
    .filter(({ packs }) => packs.includes(settings.pack))
    .map((scenario) => {
      const id = scenario.customerId
      const unchanged = lazily(() => buildRecord(scenarioBlueprint(scenario, brand), brand, settings.startedOn))
      return {
        id,
        companyName: scenario.companyName,
        domain: scenario.domain,
        record: () => overlay.entries.get(id)?.record ?? unchanged(),
      }
    })
}

function importedCustomers(overlay: Overlay): readonly KeptCustomer[] {
  return [...overlay.entries]
    .filter(([, { origin }]) => origin === 'imported')
    .map(([id, entry]) => ({
      id,
      companyName: entry.record.customer.companyProfile.companyName,
      domain: entry.record.customer.companyProfile.domain,
      record: () => overlay.entries.get(id)?.record ?? entry.record,
    }))
}

/** The named and imported customers, no id twice: an import stands in for what it replaced. */
export function keptCustomers(settings: EffectiveSettings, overlay: Overlay): readonly KeptCustomer[] {
  const imported = importedCustomers(overlay)
  const named = namedCustomers(settings, overlay).filter(({ id }) => overlay.entries.get(id)?.origin !== 'imported')
  return [...named, ...imported]
}

function bookOf(settings: EffectiveSettings, overlay: Overlay): Book {
  const { brand, market } = rulePacks[settings.pack]
  const named = namedCustomers(settings, overlay).length
  return createBook({
    generated: generatedCustomers({
      region: market === 'CN' ? 'china' : 'worldwide',
      brand,
      seed: settings.seed,
      count: overlay.isReplaced ? 0 : Math.max(0, settings.customers - named),
      startedOn: settings.startedOn,
    }),
    kept: keptCustomers(settings, overlay),
    changed: (customerId) => overlay.entries.get(customerId)?.record,
    auditRecords: () =>
      [...overlay.audit].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, record]) => record),
  })
}

export type BookShelf = { readonly book: (settings: EffectiveSettings) => Book }

const booksKept = 6

/** The books in use, each made once per size, start day and overlay. */
export function createBookShelf(overlayOf: (settings: EffectiveSettings) => Overlay): BookShelf {
  const byOverlay = new WeakMap<Overlay, ReturnType<typeof boundedCache<Book>>>()
  return {
    book(settings) {
      const overlay = overlayOf(settings)
      const books = byOverlay.get(overlay) ?? boundedCache<Book>(booksKept)
      byOverlay.set(overlay, books)
      const key = [settings.pack, settings.seed, settings.customers, settings.startedOn].join(' ')
      return books.get(key, () => bookOf(settings, overlay))
    },
  }
}
