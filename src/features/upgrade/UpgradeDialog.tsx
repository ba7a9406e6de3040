import { subscriptionName } from '#api/subscriptionName.ts'
import type { UpgradeResult as SubmittedResult } from '#api/upgrades.ts'
import { Dialog, DialogBody, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'

import type { SubmittedActivity, UpgradeCandidate } from './upgradeFlow.ts'
import { UpgradeForm } from './UpgradeForm.tsx'
import { UpgradeResult } from './UpgradeResult.tsx'

/** What the dialog was opened with; a new `key` starts it afresh. */
export type UpgradeRequest = {
  readonly key: number
  readonly candidate: UpgradeCandidate
  readonly targetOfferId: string | undefined
}

type UpgradeDialogProps = {
  readonly isOpen: boolean
  readonly request: UpgradeRequest
  readonly onSubmitted: (activity: SubmittedActivity) => void
  readonly onClose: () => void
  /** The dialog has left the page: the focus is free to go back. */
  readonly onGone: () => void
}

export type Submitted = {
  readonly result: SubmittedResult
  readonly targetSubscriptionId: string
  readonly targetName: string
  readonly targetOfferId: string
}

/** The modal dialog of one upgrade. It is closed, never just removed: the page behind it comes back only then. */
export function UpgradeDialog({ isOpen, request, onSubmitted, onClose, onGone }: UpgradeDialogProps) {
  const styles = useStyles()
  const [isPending, setIsPending] = useState(false)
  return (
    <Dialog
      open={isOpen}
      modalType="modal"
      onOpenChange={(_event, { open }) => {
        if (!open && !isPending) onClose()
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <UpgradeSteps
            key={request.key}
            request={request}
            onPending={setIsPending}
            onSubmitted={onSubmitted}
            onClose={onClose}
            onGone={onGone}
          />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

type UpgradeStepsProps = Omit<UpgradeDialogProps, 'isOpen'> & { readonly onPending: (isPending: boolean) => void }

/** The form, and in the same frame what came of it. */
function UpgradeSteps({ request, onPending, onSubmitted, onClose, onGone }: UpgradeStepsProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const [submitted, setSubmitted] = useState<Submitted>()
  const { candidate, targetOfferId } = request
  useEffect(() => onGone, [onGone])
  const name = subscriptionName(candidate.subscription, candidate.edition)
  return (
    <>
      <DialogTitle className={styles.title}>{t`Upgrade ${name}`}</DialogTitle>
      {submitted === undefined ? (
        <UpgradeForm
          candidate={candidate}
          initialOfferId={targetOfferId}
          onPending={onPending}
          onSubmitted={(next) => {
            setSubmitted(next)
            onSubmitted({
              customerId: candidate.customerId,
              customerName: candidate.customerName,
              targetSubscriptionId: next.targetSubscriptionId,
              sourceName: name,
              targetName: next.targetName,
            })
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
    maxWidth: '720px',
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
  body: { '@media (max-width: 639.9px)': { maxHeight: 'none', gridTemplateRows: 'auto auto auto' } },
  title: { overflowWrap: 'anywhere' },
})
