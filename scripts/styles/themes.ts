import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/tokens'

/**
 * Fluent's own, but for what lies under the pointer: its accent would stand behind words and links that keep their color
 * there, since a row or a link of ours says by underline that it is meant.
 */
const highContrastTheme: Theme = {
  ...teamsHighContrastTheme,
  colorNeutralBackground2Hover: teamsHighContrastTheme.colorNeutralBackground2,
  colorNeutralBackground2Pressed: teamsHighContrastTheme.colorNeutralBackground2,
  // What a field would say is told from what it says, as in the system's forced colors.
  colorNeutralForeground4: teamsHighContrastTheme.colorNeutralForegroundDisabled,
  // One typeface, whatever the look: nothing moves or breaks anew when the look changes.
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
}

type Declarations = readonly (readonly [name: string, value: string | number])[]

function declarations(theme: Theme, isWanted: (name: string) => boolean): Declarations {
  return Object.entries(theme).filter(([name]) => isWanted(name))
}

function rule(selector: string, wanted: Declarations): string {
  return `${selector}{${wanted.map(([name, value]) => `--${name}:${value}`).join(';')}}`
}

/**
 * The tokens of the looks as custom properties, by `data-look` on the page's root: a look changes by one attribute. The other
 * looks say what differs from the light one. In: which tokens to give.
 */
export function themeStyles(isWanted: (name: string) => boolean = () => true): string {
  const light = new Map(declarations(webLightTheme, isWanted))
  const differing = (theme: Theme) => declarations(theme, isWanted).filter(([name, value]) => light.get(name) !== value)
  return [
    rule(':root', [...light]),
    rule(":root[data-look='dark']", differing(webDarkTheme)),
    rule(":root[data-look='high-contrast']", differing(highContrastTheme)),
  ].join('\n')
}
