import { bookFileSchema } from '#contract/sandbox.ts'

import { ok } from './answers.ts'
import { readBody } from './readBody.ts'
import type { Answer, BackendRequest, Route } from './route.ts'

async function importBook({ bodyText, overrides, query, settings, store }: BackendRequest): Promise<Answer> {
  const file = readBody(bodyText, bookFileSchema)
  if (!file.ok) return file.answer
  await store.importBook(settings, file.value, query.get('replace') === 'true', overrides)
  return ok({ customers: file.value.customers.length })
}

async function reset({ settings, store }: BackendRequest): Promise<Answer> {
  await store.reset(settings)
  return ok({})
}

export const sandboxBookRoutes: readonly Route[] = [
  { method: 'GET', path: '/sandbox/book', answer: ({ settings, store }) => ok(store.exportBook(settings)) },
  { method: 'PUT', path: '/sandbox/book', answer: importBook },
  { method: 'POST', path: '/sandbox/reset', answer: reset },
]
