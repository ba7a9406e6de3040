import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type ConfirmDialogProps = {
  readonly isOpen: boolean
  readonly title: string
  /** Says what confirming does. */
  readonly confirmLabel: string
  /** Says what not confirming does, where "Cancel" could be taken for the very thing that is asked. */
  readonly dismissLabel?: string
  readonly children: ReactNode
  readonly onAnswer: (isConfirmed: boolean) => void
}

/** Asks once before something that matters is done. */
export function ConfirmDialog({ isOpen, title, confirmLabel, dismissLabel, children, onAnswer }: ConfirmDialogProps) {
  const styles = useStyles()
  return (
    <Dialog
      open={isOpen}
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) onAnswer(false)
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid className={styles.actions}>
            <Button appearance="secondary" onClick={() => onAnswer(false)}>
              {dismissLabel ?? <Trans>Cancel</Trans>}
            </Button>
            <Button appearance="primary" onClick={() => onAnswer(true)}>
              {confirmLabel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

// Labels of two words stay on one line.
const useStyles = makeStyles({ actions: { justifyContent: 'flex-end' } })
