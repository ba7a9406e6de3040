import { FluentProvider } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect } from 'react'

import { contrastQuery, darkQuery, themeInForce, themePreference, wearTheme } from './theme.ts'
import { useMediaQuery } from './useMediaQuery.ts'
import { usePreference } from './usePreference.ts'

/** The tokens stand in the style sheet, for every look; Fluent puts none into the page. */
const noTokens = {}

/** Gives everything inside, and whatever opens over it, the look in force, which may change at any time. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice] = usePreference(themePreference)
  const name = themeInForce(choice, useMediaQuery(contrastQuery), useMediaQuery(darkQuery))
  useLayoutEffect(() => {
    if (document.documentElement.dataset['look'] !== name) wearTheme(name)
  }, [name])
  return <FluentProvider theme={noTokens}>{children}</FluentProvider>
}
