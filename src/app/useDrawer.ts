import { rememberFocus } from '#ui/focusReturn.ts'
import { useState } from 'react'

export type Drawer = {
  readonly isOpen: boolean
  /** A drawer is drawn from its first opening on, so that it can be seen closing. */
  readonly isUsed: boolean
  readonly open: () => void
  readonly close: () => void
}

export function useDrawer(): Drawer {
  const [isOpen, setIsOpen] = useState(false)
  const [isUsed, setIsUsed] = useState(false)
  const open = () => {
    rememberFocus()
    setIsUsed(true)
    setIsOpen(true)
  }
  return { isOpen, isUsed, open, close: () => setIsOpen(false) }
}
