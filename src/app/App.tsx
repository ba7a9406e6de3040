import { WordsProvider } from '#i18n/WordsProvider.tsx'
import { ThemeProvider } from '#ui/ThemeProvider.tsx'
import type { Theme } from '@fluentui/react-components'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'

import { LanguageFollower } from './LanguageFollower.tsx'
import type { createAppRouter } from './routes.tsx'

type AppProps = {
  readonly firstTheme: Theme
  readonly queryClient: QueryClient
  readonly router: ReturnType<typeof createAppRouter>
}

/** Theme, words, server state and routes around the pages. */
export function App({ firstTheme, queryClient, router }: AppProps) {
  return (
    <ThemeProvider firstTheme={firstTheme}>
      <WordsProvider>
        <LanguageFollower />
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </WordsProvider>
    </ThemeProvider>
  )
}
