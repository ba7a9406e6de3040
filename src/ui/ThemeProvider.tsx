import { FluentProvider, type Theme } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'

import { usePreference } from './preference.ts'
import { loadTheme, themePreference, useThemeName } from './theme.ts'

type ThemeProviderProps = {
  /** The look at the start: loaded before anything is drawn, so that nothing is drawn twice. */
  readonly firstTheme: Theme
  readonly children: ReactNode
}

/** Gives everything inside, and whatever opens over it, the look in force. */
export function ThemeProvider({ firstTheme, children }: ThemeProviderProps) {
  const name = useThemeName()
  const [choice] = usePreference(themePreference)
  const [theme, setTheme] = useState(firstTheme)
  useEffect(() => {
    let isWanted = true
    const follow = async () => {
      // A look that cannot be loaded leaves the one there is.
      const loaded = await loadTheme(name).catch(() => undefined)
      if (isWanted && loaded !== undefined) setTheme(loaded)
    }
    void follow()
    return () => {
      isWanted = false
    }
  }, [name])
  // What stands around the app: scroll bars, the page behind it and the browser's own bar.
  useEffect(() => {
    document.documentElement.dataset['theme'] = choice
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
      meta.content = theme.colorNeutralBackground2
  }, [choice, theme])
  return <FluentProvider theme={theme}>{children}</FluentProvider>
}
