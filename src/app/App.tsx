import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'

import type { createAppRouter } from './routes.tsx'

type AppProps = { readonly queryClient: QueryClient; readonly router: ReturnType<typeof createAppRouter> }

/** Theme, words, server state and routes around the pages. */
export function App({ queryClient, router }: AppProps) {
  const isDark = useMediaQuery('(prefers-color-scheme: dark)')
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </FluentProvider>
  )
}
