import { latencyLimits, type SandboxSettings, sandboxSettingsAnswerSchema } from '#contract/sandbox.ts'
import { wireAnything } from '#contract/wireSchema.ts'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { send } from './http.ts'

export { latencyLimits, type SandboxSettings }

/** Stored settings, the ones in force in this tab, defaults and the state of the storage. */
export function sandboxSettingsQuery() {
  return queryOptions({
    queryKey: ['sandbox', 'settings'] as const,
    queryFn: ({ signal }) => send({ path: '/sandbox/settings', schema: sandboxSettingsAnswerSchema, signal }),
  })
}

/** Changes settings; everything on screen is read again. Throws ApiError (400 names the bad key). */
export function useChangeSandboxSettings() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (patch: SandboxSettings) =>
      send({ method: 'PATCH', path: '/sandbox/settings', body: patch, schema: sandboxSettingsAnswerSchema }),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}

/** Forgets every change of the current pack's book. */
export function useResetSandbox() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => send({ method: 'POST', path: '/sandbox/reset', schema: wireAnything }),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}

/** The changed and named part of the book, as the text of a file. Throws ApiError. */
export async function exportBook(): Promise<string> {
  const book = await send({ path: '/sandbox/book', schema: wireAnything })
  return JSON.stringify(book, null, 2)
}

/**
 * Imports the text of a book file. `replace` drops everything else first and applies the file's settings.
 * Throws ApiError: 400 names the line or the field, and nothing was changed.
 */
export function useImportBook() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ text, replace }: { readonly text: string; readonly replace: boolean }) =>
      send({
        method: 'PUT',
        path: `/sandbox/book${replace ? '?replace=true' : ''}`,
        rawBody: text,
        schema: wireAnything,
      }),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
