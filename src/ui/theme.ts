import type { Preference } from './preference.ts'

export type ThemeName = 'light' | 'dark' | 'high-contrast'

export type ThemeChoice = 'system' | ThemeName

/** The look a person chose. */
export const themePreference: Preference<ThemeChoice> = {
  key: 'theme',
  values: ['system', 'light', 'dark', 'high-contrast'],
  initial: 'system',
}

export const darkQuery = '(prefers-color-scheme: dark)'
// Forced colors come with colors of their own: there the look only has to know light from dark.
export const contrastQuery = '(prefers-contrast: more) and (forced-colors: none)'

/** The look in force: the one chosen, else what the system asks for. */
export function themeInForce(choice: ThemeChoice, wantsContrast: boolean, wantsDark: boolean): ThemeName {
  if (choice !== 'system') return choice
  if (wantsContrast) return 'high-contrast'
  return wantsDark ? 'dark' : 'light'
}

/** Draws the page in a look: the style sheet has the tokens of each. */
export function wearTheme(name: ThemeName): void {
  document.documentElement.dataset['look'] = name
  // What stands around the app: the browser's own bar.
  const color = getComputedStyle(document.documentElement).getPropertyValue('--colorNeutralBackground2')
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) meta.content = color
}
