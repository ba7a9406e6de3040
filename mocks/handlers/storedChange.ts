import type { AuditRecord } from '#contract/auditRecord.ts'
import type { CustomerRecord } from '#mocks/book/customerRecord.ts'

import type { Answer } from './route.ts'

/** What a request that may change a customer comes to: the answer, and what is stored with it, if anything. */
export type StoredChange = { readonly answer: Answer; readonly record?: CustomerRecord; readonly audit?: AuditRecord }
