import { subscriptionName } from '#i18n/subscriptionName.ts'
import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Trans, useLingui } from '@lingui/react/macro'

type SuspendDialogProps = {
  readonly isOpen: boolean
  readonly subscription: Subscription
  readonly edition: Edition
  readonly onAnswer: (isConfirmed: boolean) => void
}

/** Asks before a subscription is suspended. */
export function SuspendDialog({ isOpen, subscription, edition, onAnswer }: SuspendDialogProps) {
  const { t } = useLingui()
  const name = subscriptionName(subscription, edition)
  return (
    <ConfirmDialog isOpen={isOpen} title={t`Suspend ${name}?`} confirmLabel={t`Suspend`} onAnswer={onAnswer}>
      <Trans>
        Its users lose access to their services, and its add-ons are suspended with it. You can reactivate it later.
      </Trans>
    </ConfirmDialog>
  )
}
