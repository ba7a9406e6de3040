import { QueryClient } from '@tanstack/react-query'

/** Answers count as fresh for a minute: the service allows 500 requests a minute, and every change invalidates its own. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Retries happen in http.ts, with the request id the service asks for.
      queries: { staleTime: 60_000, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
