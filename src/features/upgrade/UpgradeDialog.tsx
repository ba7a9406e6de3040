import { subscriptionName } from '#api/subscriptionName.ts'
import type { UpgradeResult as SubmittedResult } from '#api/upgrades.ts'
import { Dialog, DialogBody, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { SubmittedActivity, UpgradeCandidate } from './upgradeFlow.ts'
import { UpgradeForm } from './UpgradeForm.tsx'
import { UpgradeResult } from './UpgradeResult.tsx'

type UpgradeDialogProps = {
  readonly candidate: UpgradeCandidate
  readonly targetOfferId: string | undefined
  readonly onSubmitted: (activity: SubmittedActivity) => void
  readonly onClose: () => void
}

export type Submitted = {
  readonly result: SubmittedResult
  readonly targetSubscriptionId: string
  readonly targetName: string
  readonly targetOfferId: string
}

/** The modal dialog of one upgrade: the form, and in the same frame what came of it. */
export function UpgradeDialog({ candidate, targetOfferId, onSubmitted, onClose }: UpgradeDialogProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const [submitted, setSubmitted] = useState<Submitted>()
  const [isPending, setIsPending] = useState(false)
  const name = subscriptionName(candidate.subscription, candidate.edition)
  return (
    <Dialog
      open
      modalType="modal"
      onOpenChange={(_event, { open }) => {
        if (!open && !isPending) onClose()
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.title}>{t`Upgrade ${name}`}</DialogTitle>
          {submitted === undefined ? (
            <UpgradeForm
              candidate={candidate}
              initialOfferId={targetOfferId}
              onPending={setIsPending}
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
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: {
    maxWidth: '720px',
    '@media (max-width: 639.9px)': {
      maxWidth: '100vw',
      width: '100vw',
      minHeight: '100dvh',
      borderRadius: 0,
      margin: 0,
    },
  },
  body: { '@media (max-width: 639.9px)': { minHeight: 'calc(100dvh - 48px)', maxHeight: 'none' } },
  title: { overflowWrap: 'anywhere' },
})
