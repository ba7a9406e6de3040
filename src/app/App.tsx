import { WordsProvider } from '#i18n/WordsProvider.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'

import type { createAppRouter } from './routes.tsx'

type AppProps = { readonly queryClient: QueryClient; readonly router: ReturnType<typeof createAppRouter> }

/** Theme, words, server state and routes around the pages. */
export function App({ queryClient, router }: AppProps) {
  const isDark = useMediaQuery('(prefers-color-scheme: dark)')
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <WordsProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </WordsProvider>
    </FluentProvider>
  )
}
