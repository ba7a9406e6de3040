import { apiErrorFacts } from '#api/apiError.ts'
import type { Edition } from '#api/edition.ts'
import { type Subscription, useUpdateSubscription } from '#api/subscriptions.ts'
import { mayChangeSubscriptions } from '#domain/roles.ts'
import { addOnsCancelledBy, type ChangeOptions, changeOptions } from '#domain/subscriptionChange.ts'
import { failureText } from '#i18n/failureText.ts'
import { rolesAllowedText } from '#i18n/rolesAllowedText.ts'
import { useLocale } from '#i18n/locale.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { SuccessNotice } from '#ui/SuccessNotice.tsx'
import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useRef, useState } from 'react'

import { CancelDialog } from './CancelDialog.tsx'
import { lockText } from './lockText.ts'

type CancelSubscriptionProps = {
  readonly customerId: string
  readonly subscription: Subscription
  /** All of the customer's. */
  readonly subscriptions: readonly Subscription[]
  readonly edition: Edition
}

/** Why the button does nothing; undefined where it does. */
function useRefusal({ edition }: CancelSubscriptionProps, cancel: ChangeOptions['cancel']): string | undefined {
  useLocale()
  const { isAllowed, allowedRoles } = mayChangeSubscriptions(edition.role, edition.pack)
  if (!isAllowed) return rolesAllowedText(edition.role ?? '', allowedRoles)
  return cancel.state === 'locked' ? lockText(cancel.why) : undefined
}

/** Cancels the subscription for good, after asking once. What came of it is said here. */
export function CancelSubscription(props: CancelSubscriptionProps) {
  const { customerId, subscription, subscriptions, edition } = props
  const styles = useStyles()
  const { t } = useLingui()
  const restoreFocus = useRestoreFocusTarget()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isAsking, setIsAsking] = useState(false)
  const update = useUpdateSubscription(customerId)
  const options = changeOptions(subscription, {}).cancel
  const refusal = useRefusal(props, options)
  const cancelled = { ...subscription, status: 'deleted' }
  const addOns = addOnsCancelledBy({ before: subscription, after: cancelled }, subscriptions)
  const cancel = async () => {
    await update.mutateAsync({ current: subscription, change: { status: 'deleted' } }).catch(() => undefined)
    // The button that was pressed has gone or is locked now: what came of it stands below the heading.
    heading.current?.focus()
  }
  if (subscription.status === 'deleted' && !update.isSuccess) return null
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.heading}>
        <Trans>Cancel subscription</Trans>
      </h2>
      {update.isSuccess ? (
        <SuccessNotice>
          <Trans>The subscription was canceled.</Trans>
        </SuccessNotice>
      ) : (
        <CancelLine
          refusal={refusal}
          isPending={update.isPending}
          canPause={options.state === 'open' && options.canSuspend}
        >
          {(described) => (
            <Button
              {...restoreFocus}
              {...described}
              onClick={() => {
                if (refusal === undefined && !update.isPending) setIsAsking(true)
              }}
            >
              {update.isPending ? <Trans>Canceling</Trans> : <Trans>Cancel subscription</Trans>}
            </Button>
          )}
        </CancelLine>
      )}
      {update.error !== null && (
        <ErrorNotice
          title={t`The subscription was not canceled.`}
          facts={apiErrorFacts(update.error)}
          cause={failureText(
            apiErrorFacts(update.error)?.code ?? '',
            mayChangeSubscriptions(edition.role, edition.pack).allowedRoles,
          )}
        />
      )}
      <CancelDialog
        isOpen={isAsking}
        subscription={subscription}
        addOns={addOns}
        edition={edition}
        onAnswer={(isConfirmed) => {
          setIsAsking(false)
          if (isConfirmed) void cancel()
        }}
      />
    </section>
  )
}

type CancelLineProps = {
  readonly refusal: string | undefined
  readonly isPending: boolean
  readonly canPause: boolean
  readonly children: (button: {
    readonly disabledFocusable: boolean
    readonly 'aria-describedby': string
  }) => React.ReactNode
}

function CancelLine({ refusal, isPending, canPause, children }: CancelLineProps) {
  const styles = useStyles()
  const noteId = useId()
  return (
    <div className={styles.line}>
      {children({ disabledFocusable: refusal !== undefined || isPending, 'aria-describedby': noteId })}
      <p id={noteId} className={styles.note}>
        {refusal ?? (canPause ? <PauseNote /> : <Trans>Canceling is permanent: users lose their licenses.</Trans>)}
      </p>
    </div>
  )
}

function PauseNote() {
  return (
    <Trans>Canceling is permanent: users lose their licenses. To pause the subscription, suspend it instead.</Trans>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '40rem' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
