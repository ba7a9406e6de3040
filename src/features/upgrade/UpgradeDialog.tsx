import { subscriptionName } from '#i18n/subscriptionName.ts'
import {
  Dialog,
  DialogBody,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'

import type { UpgradeActivity, UpgradeRequest } from './upgradeFlow.ts'
import { UpgradeForm } from './UpgradeForm.tsx'
import { UpgradeResult } from './UpgradeResult.tsx'

type UpgradeDialogProps = {
  readonly isOpen: boolean
  readonly request: UpgradeRequest
  readonly onActivity: (activity: UpgradeActivity) => void
  readonly onClose: () => void
  /** It is seen no more, and what it held may go. */
  readonly onClosed: () => void
  /** What was seen in it has left the page: the focus is free to go back. Must stay the same function. */
  readonly onGone: () => void
}

/** The modal dialog of one upgrade. It is closed, never just removed: the page behind it comes back only then. */
export function UpgradeDialog({ isOpen, request, onActivity, onClose, onClosed, onGone }: UpgradeDialogProps) {
  const styles = useStyles()
  const [openedKey, setOpenedKey] = useState<number>()
  if (isOpen && openedKey !== request.key) setOpenedKey(request.key)
  // Until it has been opened nobody can come to it; while it closes it is still seen.
  const unseen = openedKey === request.key ? undefined : styles.unseen
  return (
    <Dialog
      open={isOpen}
      modalType="modal"
      // Drawn before it is opened, and gone only after it is closed.
      unmountOnClose={false}
      surfaceMotion={{
        onMotionFinish: (_event, { direction }) => {
          if (direction === 'exit') onClosed()
        },
      }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose()
      }}
    >
      <DialogSurface className={mergeClasses(styles.surface, unseen)} backdrop={{ className: unseen }}>
        <DialogBody className={styles.body}>
          <UpgradeSteps
            key={request.key}
            request={request}
            onActivity={onActivity}
            onClose={onClose}
            onGone={openedKey === request.key ? onGone : undefined}
          />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

type UpgradeStepsProps = Pick<UpgradeDialogProps, 'request' | 'onActivity' | 'onClose'> & {
  /** Undefined while nobody has seen it. */
  readonly onGone: (() => void) | undefined
}

/** The form, and in the same frame what came of it. */
function UpgradeSteps({ request, onActivity, onClose, onGone }: UpgradeStepsProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { key, candidate, targetOfferId } = request
  const [submitted, setSubmitted] = useState(request.submitted)
  useEffect(() => onGone, [onGone])
  const name = subscriptionName(candidate.subscription, candidate.edition)
  return (
    <>
      <DialogTitle className={styles.title}>{t`Upgrade ${name}`}</DialogTitle>
      {submitted === undefined ? (
        <UpgradeForm
          candidate={candidate}
          initialOfferId={targetOfferId}
          onProgress={(progress, target) => {
            onActivity({ key, candidate, target, progress })
            if (progress.state === 'submitted') setSubmitted(progress.submitted)
          }}
          onCancel={onClose}
        />
      ) : (
        <UpgradeResult candidate={candidate} submitted={submitted} onClose={onClose} />
      )}
    </>
  )
}

const useStyles = makeStyles({
  surface: {
    maxWidth: '640px',
    '@media (max-width: 639.9px)': {
      boxSizing: 'border-box',
      maxWidth: '100vw',
      width: '100vw',
      height: '100dvh',
      maxHeight: '100dvh',
      overflowY: 'auto',
      padding: tokens.spacingHorizontalL,
      borderRadius: 0,
      margin: 0,
    },
  },
  unseen: { visibility: 'hidden' },
  body: { '@media (max-width: 639.9px)': { maxHeight: 'none', gridTemplateRows: 'auto auto auto' } },
  title: { overflowWrap: 'anywhere' },
})
