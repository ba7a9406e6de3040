import type { Choice } from '#app/choices/choice.ts'
import {
  iconPreference,
  iconPreferenceHint,
  iconPreferenceLabel,
  iconPreferenceTitle,
} from '#features/upgrade/iconPreference.ts'
import { usePreference } from '#ui/usePreference.ts'

/** Which rows of the lists carry an icon. */
export function useIconChoice(): Choice {
  const [value, setValue] = usePreference(iconPreference)
  return {
    title: iconPreferenceTitle(),
    hint: iconPreferenceHint(),
    value,
    options: iconPreference.values.map((setting) => ({ value: setting, label: iconPreferenceLabel(setting) })),
    onChoose: (wanted) => {
      const setting = iconPreference.values.find((known) => known === wanted)
      if (setting === undefined) return Promise.resolve(false)
      setValue(setting)
      return Promise.resolve(true)
    },
  }
}
