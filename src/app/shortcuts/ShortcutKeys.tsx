import { loadPalette } from '#app/palette/loadPalette.ts'
import { lazy, type ReactNode, Suspense, useState } from 'react'

import { useNote } from './note.ts'
import { type Overlay, useOverlay } from './overlay.ts'
import { PassingNote } from './PassingNote.tsx'
import { useShortcutKeys } from './useShortcutKeys.ts'

const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }))
const ShortcutList = lazy(async () => ({ default: (await import('./ShortcutList.tsx')).ShortcutList }))

/** Listens to the keys, and draws what they open. */
export function ShortcutKeys() {
  useShortcutKeys()
  const note = useNote()
  return (
    <>
      {note !== undefined && <PassingNote key={note.key}>{note.text}</PassingNote>}
      <Suspense>
        <Kept name="palette">{(isOpen) => <CommandPalette isOpen={isOpen} />}</Kept>
        <Kept name="shortcuts">{(isOpen) => <ShortcutList isOpen={isOpen} />}</Kept>
      </Suspense>
    </>
  )
}

type KeptProps = { readonly name: Overlay; readonly children: (isOpen: boolean) => ReactNode }

/** Drawn from its first opening on: a dialog is closed, never just removed. */
function Kept({ name, children }: KeptProps) {
  const isOpen = useOverlay() === name
  const [isUsed, setIsUsed] = useState(false)
  if (isOpen && !isUsed) setIsUsed(true)
  return isUsed && children(isOpen)
}
