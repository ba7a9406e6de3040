import type { Theme } from '@fluentui/react-components'

import { type Preference, readPreference, usePreference } from './preference.ts'
import { useMediaQuery } from './useMediaQuery.ts'

export type ThemeName = 'light' | 'dark' | 'high-contrast'

export type ThemeChoice = 'system' | ThemeName

/** The look a person chose; index.html reads the same key before the first paint. */
export const themePreference: Preference<ThemeChoice> = {
  key: 'theme',
  values: ['system', 'light', 'dark', 'high-contrast'],
  initial: 'system',
}

const darkQuery = '(prefers-color-scheme: dark)'
// Forced colors come with colors of their own: there the look only has to know light from dark.
const contrastQuery = '(prefers-contrast: more) and (forced-colors: none)'

function themeInForce(choice: ThemeChoice, wantsContrast: boolean, wantsDark: boolean): ThemeName {
  if (choice !== 'system') return choice
  if (wantsContrast) return 'high-contrast'
  return wantsDark ? 'dark' : 'light'
}

/** The look in force: the one chosen, else what the system asks for, which may change at any time. */
export function useThemeName(): ThemeName {
  const [choice] = usePreference(themePreference)
  return themeInForce(choice, useMediaQuery(contrastQuery), useMediaQuery(darkQuery))
}

/** The look in force at this moment. */
export function currentThemeName(): ThemeName {
  return themeInForce(readPreference(themePreference), matchMedia(contrastQuery).matches, matchMedia(darkQuery).matches)
}

const loaders: Readonly<Record<ThemeName, () => Promise<Theme>>> = {
  light: async () => (await import('./themes/lightTheme.ts')).lightTheme,
  dark: async () => (await import('./themes/darkTheme.ts')).darkTheme,
  'high-contrast': async () => (await import('./themes/highContrastTheme.ts')).highContrastTheme,
}

/** A look's colors, sizes and times. */
export function loadTheme(name: ThemeName): Promise<Theme> {
  return loaders[name]()
}
