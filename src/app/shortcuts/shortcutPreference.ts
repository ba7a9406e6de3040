import type { Preference } from '#ui/preference.ts'

/** Whether single keys act. Off leaves the command palette's key alone, which needs a modifier. */
export const shortcutPreference = {
  key: 'shortcuts',
  values: ['on', 'off'],
  initial: 'on',
} as const satisfies Preference<'on' | 'off'>
