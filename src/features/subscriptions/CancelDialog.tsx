import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { subscriptionName } from '#i18n/subscriptionName.ts'
import { useLocale } from '#i18n/locale.ts'
import { BulletList } from '#ui/BulletList.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'

type CancelDialogProps = {
  readonly isOpen: boolean
  readonly subscription: Subscription
  /** Those that are canceled with it. */
  readonly addOns: readonly Subscription[]
  readonly edition: Edition
  readonly onAnswer: (isConfirmed: boolean) => void
}

/** Asks before a subscription is canceled, naming what is lost. */
export function CancelDialog({ isOpen, subscription, addOns, edition, onAnswer }: CancelDialogProps) {
  const { t } = useLingui()
  const name = subscriptionName(subscription, edition)
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t`Cancel ${name}?`}
      confirmLabel={t`Cancel subscription`}
      dismissLabel={t`Keep subscription`}
      onAnswer={onAnswer}
    >
      <Trans>This cannot be undone. What is lost:</Trans>
      <BulletList>
        {[subscription, ...addOns].map((lost) => (
          <li key={lost.id}>
            <LostLine subscription={lost} isAddOn={lost !== subscription} edition={edition} />
          </li>
        ))}
      </BulletList>
    </ConfirmDialog>
  )
}

type LostLineProps = {
  readonly subscription: Subscription
  readonly isAddOn: boolean
  readonly edition: Edition
}

function LostLine({ subscription, isAddOn, edition }: LostLineProps) {
  useLocale()
  const name = subscriptionName(subscription, edition)
  const licenses = plural(subscription.quantity, { one: '# license', other: '# licenses' })
  return isAddOn ? (
    <Trans>
      The add-on <bdi>{name}</bdi> with {licenses}
    </Trans>
  ) : (
    <Trans>
      <bdi>{name}</bdi> with {licenses}, and its users' access
    </Trans>
  )
}
