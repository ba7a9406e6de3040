import type { AuditRecord } from '#contract/auditRecord.ts'
import type { Customer } from '#contract/customer.ts'
import type { BookFile, SandboxSettings } from '#contract/sandbox.ts'

import type { CustomerRecord } from './customerRecord.ts'

/** Settings with every value present: stored ones, overridden by what the request's tab says. */
export type EffectiveSettings = {
  readonly [Key in 'pack' | 'role' | 'disputedPath' | 'customers' | 'seed' | 'latency' | 'startedOn']: NonNullable<
    SandboxSettings[Key]
  >
}

export type CustomerField = 'companyName' | 'domain'

/** A customer as far as a list tells of it. */
export type ListedCustomer = Pick<Customer, 'id' | 'companyProfile' | 'relationshipToPartner' | 'links'>

/** The customers of one pack, seed and size, in the one order of the list. Reading never waits. */
export type Book = {
  /** Matches of a folded prefix (all when absent), in list order, from `offset`, at most `size`. */
  page(query: {
    readonly field: CustomerField
    readonly prefix: string
    readonly offset: number
    readonly size: number
  }): {
    readonly totalCount: number
    /** What a list tells of each: much less work than the records. */
    readonly customers: readonly ListedCustomer[]
    readonly records: readonly CustomerRecord[]
  }
  find(customerId: string): CustomerRecord | undefined
  auditRecords(): readonly AuditRecord[]
}

export type StoredAnswer = {
  readonly fingerprint: string
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

export type SandboxStore = {
  /** ISO instant of the sandbox clock. */
  now(): string
  storedSettings(): SandboxSettings
  /** Stores what the patch says; a key that is there but undefined is forgotten, so that its default holds again. */
  patchSettings(patch: SandboxSettings): Promise<SandboxSettings>
  /** What holds where nothing is stored and no tab says otherwise. */
  defaultSettings(): EffectiveSettings
  /** Stored settings under `overrides`, defaults filled in; bad values were refused before they got here. */
  effectiveSettings(overrides: SandboxSettings): EffectiveSettings
  /** Whether changes of the book outlive the page. */
  storage(
    settings: EffectiveSettings,
  ): { readonly state: 'persistent' } | { readonly state: 'memory'; readonly reason: string }
  book(settings: EffectiveSettings): Book
  /**
   * Reads the customer's current record (another tab's changes included), lets `decide` answer, stores what it wants stored,
   * tells other tabs. One at a time over all tabs. Undefined where there is no such customer.
   */
  change<Answer>(
    settings: EffectiveSettings,
    customerId: string,
    decide: (record: CustomerRecord) => {
      readonly answer: Answer
      readonly record?: CustomerRecord
      readonly audit?: AuditRecord
    },
  ): Promise<Answer | undefined>
  recallAnswer(requestId: string): Promise<StoredAnswer | undefined>
  /** Remembers what was answered about a book: as long as the book itself remembers what was done. */
  rememberAnswer(settings: EffectiveSettings, requestId: string, answer: StoredAnswer): Promise<void>
  /**
   * Forgets every change, import, remembered answer and audit record of this pack's book, and whatever of them, of the settings
   * or of the first day cannot be read. Settings that can be read stay.
   */
  reset(settings: EffectiveSettings): Promise<void>
  exportBook(settings: EffectiveSettings): BookFile
  /**
   * Adds the file's customers, each in the place of the one of its id. With `replace` everything else goes and the file's
   * settings hold; the book imported into is then the one they name, under the tab's `overrides`.
   */
  importBook(settings: EffectiveSettings, file: BookFile, replace: boolean, overrides?: SandboxSettings): Promise<void>
  /** Called after another tab changed something, once this tab's memory holds it. */
  onOutsideChange(listener: () => void): void
}
