import { announce } from '#ui/announce.ts'
import { usePreference } from '#ui/usePreference.ts'
import { type ThemeChoice, themePreference } from '#ui/theme.ts'
import { t } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

import { type Choice, choiceLabel } from './choice.ts'

function themeLabel(theme: ThemeChoice): string {
  switch (theme) {
    case 'system':
      return t({ message: 'System', comment: 'The look follows the light or dark mode of the operating system' })
    case 'light':
      return t({ message: 'Light', comment: 'A look of the app, beside Dark' })
    case 'dark':
      return t({ message: 'Dark', comment: 'A look of the app, beside Light' })
    case 'high-contrast':
      return t`High contrast`
  }
}

/** How the app looks. */
export function useThemeChoice(): Choice {
  const { t: translate } = useLingui()
  const [value, setValue] = usePreference(themePreference)
  return {
    title: translate`Theme`,
    value,
    options: themePreference.values.map((theme) => ({ value: theme, label: themeLabel(theme) })),
    onChoose: (wanted) => {
      const theme = themePreference.values.find((known) => known === wanted)
      if (theme === undefined) return Promise.resolve(false)
      setValue(theme)
      announce(choiceLabel(translate`Theme`, themeLabel(theme)))
      return Promise.resolve(true)
    },
  }
}
