import { useState } from 'react'

export type Drawer = {
  readonly isOpen: boolean
  /** A drawer is drawn from its first opening on, so that closing it gives the focus back. */
  readonly isUsed: boolean
  readonly open: () => void
  readonly close: () => void
}

export function useDrawer(): Drawer {
  const [isOpen, setIsOpen] = useState(false)
  const [isUsed, setIsUsed] = useState(false)
  const open = () => {
    setIsUsed(true)
    setIsOpen(true)
  }
  return { isOpen, isUsed, open, close: () => setIsOpen(false) }
}
