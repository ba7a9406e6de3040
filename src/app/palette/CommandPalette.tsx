import { closeOverlay } from '#app/shortcuts/overlay.ts'
import { Dialog, DialogSurface, makeStyles, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'

import { PaletteBody } from './PaletteBody.tsx'
import { useActionItems } from './useActionItems.ts'
import { useScreenItems } from './useScreenItems.ts'

/** Customers by the beginning of their name, screens and actions, all from the keyboard. */
export function CommandPalette({ isOpen }: { readonly isOpen: boolean }) {
  const styles = useStyles()
  const { t } = useLingui()
  // Here and not in the dialog, which is gone when what was chosen runs.
  const offered = [...useScreenItems(), ...useActionItems()]
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        if (!open) closeOverlay()
      }}
    >
      <DialogSurface className={styles.surface} aria-label={t`Search and commands`}>
        <PaletteBody offered={offered} />
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: 'min(600px, 100vw)',
    maxWidth: '100vw',
    maxHeight: 'min(32rem, 100dvh)',
    // Near the top, so that it stays where it is while the list grows and shrinks.
    marginBlockStart: '10dvh',
    marginBlockEnd: 'auto',
    padding: 0,
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    '@media (max-width: 639.9px)': { marginBlockStart: 0, borderRadius: 0, maxHeight: '100dvh' },
    '@media (max-height: 479.9px)': { marginBlockStart: 0 },
    '& [role="listbox"]': { scrollPaddingBlock: tokens.spacingVerticalXXXL },
  },
})
