import { useEffect } from 'react'

import { returnFocus } from './focusReturn.ts'

/** Stands inside what opens over the page: when that has gone, the focus goes back to where it was opened from. */
export function FocusReturn() {
  useEffect(() => returnFocus, [])
  return null
}
