import { type OutsideChange, outsideChangeAnswerSchema } from '#contract/outsideChange.ts'
import { latencyLimits, type SandboxSettings, sandboxSettingsAnswerSchema } from '#contract/sandbox.ts'
import { wireAnything } from '#contract/wireSchema.ts'
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { send } from './http.ts'
import { refreshCustomer } from './subscriptions.ts'

export { latencyLimits, type OutsideChange, type SandboxSettings }

/** Stored settings, the ones in force in this tab, defaults and the state of the storage. */
export function sandboxSettingsQuery() {
  return queryOptions({
    queryKey: ['sandbox', 'settings'] as const,
    queryFn: ({ signal }) => send({ path: '/sandbox/settings', schema: sandboxSettingsAnswerSchema, signal }),
  })
}

const everyCustomer = { queryKey: ['customer'] as const }

/** Customers that are on the screen may be gone from the book: nothing more is asked of them. */
function stopReadingCustomers(queryClient: QueryClient): Promise<void> {
  return queryClient.cancelQueries(everyCustomer)
}

/**
 * Has everything on the screen read again after the book changed as a whole: the lists first, so that only customers
 * that are still in it are then asked for.
 */
export async function readBookAgain(queryClient: QueryClient): Promise<void> {
  await stopReadingCustomers(queryClient)
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== everyCustomer.queryKey[0] })
  // The screen hears of the new lists in the tasks before this one.
  await new Promise((resolve) => {
    setTimeout(resolve)
  })
  await queryClient.invalidateQueries(everyCustomer)
}

/** Changes settings; everything on screen is read again. Throws ApiError (400 names the bad key). */
export function useChangeSandboxSettings() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (patch: SandboxSettings) =>
      send({ method: 'PATCH', path: '/sandbox/settings', body: patch, schema: sandboxSettingsAnswerSchema }),
    onMutate: () => stopReadingCustomers(queryClient),
    onSettled: () => readBookAgain(queryClient),
  })
}

/** Forgets every change of the current pack's book. */
export function useResetSandbox() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => send({ method: 'POST', path: '/sandbox/reset', schema: wireAnything }),
    onMutate: () => stopReadingCustomers(queryClient),
    onSettled: () => readBookAgain(queryClient),
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
    onMutate: () => stopReadingCustomers(queryClient),
    onSettled: () => readBookAgain(queryClient),
  })
}

/**
 * Plays what the customer or Microsoft does without this partner, and has everything of the customer read again. Once it is done,
 * playing it again changes nothing. Throws ApiError.
 */
export function useOutsideChange(customerId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (change: OutsideChange) =>
      send({
        method: 'POST',
        path: `/sandbox/customers/${encodeURIComponent(customerId)}/outside-changes`,
        body: change,
        schema: outsideChangeAnswerSchema,
      }),
    onSettled: () => refreshCustomer(queryClient, customerId),
  })
}
