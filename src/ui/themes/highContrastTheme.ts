import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components'

/**
 * Fluent's own, but for what lies under the pointer: its accent would stand behind words and links that keep their color
 * there, since a row or a link of ours says by underline that it is meant.
 */
export const highContrastTheme: Theme = {
  ...teamsHighContrastTheme,
  colorNeutralBackground2Hover: teamsHighContrastTheme.colorNeutralBackground2,
  colorNeutralBackground2Pressed: teamsHighContrastTheme.colorNeutralBackground2,
  // One typeface, whatever the look: nothing moves or breaks anew when the look changes.
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
}
