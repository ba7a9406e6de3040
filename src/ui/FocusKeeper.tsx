import { useRestoreFocusTarget } from '@fluentui/react-components'

/**
 * Keeps Fluent's focus management alive: it would end with the first dialog that closes, and leave the page hidden from
 * assistive technology as that dialog had it. Draws nothing.
 */
export function FocusKeeper() {
  useRestoreFocusTarget()
  return null
}
