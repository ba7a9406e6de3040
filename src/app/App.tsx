import { WordsProvider } from '#i18n/WordsProvider.tsx'
import { ThemeProvider } from '#ui/ThemeProvider.tsx'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'

import { LanguageFollower } from './LanguageFollower.tsx'
import type { createAppRouter } from './routes.tsx'

type AppProps = {
  readonly queryClient: QueryClient
  readonly router: ReturnType<typeof createAppRouter>
}

/** Theme, words, server state and routes around the pages. */
export function App({ queryClient, router }: AppProps) {
  return (
    <ThemeProvider>
      <WordsProvider>
        <LanguageFollower />
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </WordsProvider>
    </ThemeProvider>
  )
}
