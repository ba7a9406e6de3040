import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { mayChangeSubscriptions } from '#domain/roles.ts'
import { changeOptions } from '#domain/subscriptionChange.ts'
import { failureText } from '#i18n/failureText.ts'
import { rolesAllowedText } from '#i18n/rolesAllowedText.ts'
import { RoleSource } from '#i18n/RoleSource.tsx'
import { offerLabel } from '#i18n/subscriptionName.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { SuccessNotice } from '#ui/SuccessNotice.tsx'
import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'

import { NicknameField, QuantityField, StatusField } from './SubscriptionFields.tsx'
import { SuspendDialog } from './SuspendDialog.tsx'
import { type SubscriptionFormState, useSubscriptionForm } from './useSubscriptionForm.ts'

type SubscriptionFormProps = {
  readonly customerId: string
  readonly subscription: Subscription
  /** The subscription an add-on stands on. */
  readonly base: Subscription | undefined
  readonly edition: Edition
}

/** Nickname, quantity and status of one subscription, with the reason beside whatever cannot be changed. */
export function SubscriptionForm({ customerId, subscription, base, edition }: SubscriptionFormProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const options = changeOptions(subscription, { base })
  const form = useSubscriptionForm(customerId, subscription, options)
  const [isAsking, setIsAsking] = useState(false)
  const nicknameInput = useRef<HTMLInputElement>(null)
  const quantityInput = useRef<HTMLInputElement>(null)
  const { isAllowed } = mayChangeSubscriptions(edition.role, edition.pack)
  const submit = () => {
    if (form.isPending || !isAllowed) return
    if (form.isNicknameWrong) nicknameInput.current?.focus()
    else if (form.isQuantityWrong) quantityInput.current?.focus()
    else if (form.isSuspending) setIsAsking(true)
    else if (form.isChanged) form.save()
  }
  return (
    <form
      className={styles.form}
      aria-label={t`Details`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <NicknameField options={options} form={form} inputRef={nicknameInput} offer={offerLabel(subscription, edition)} />
      <QuantityField options={options} form={form} inputRef={quantityInput} />
      <StatusField subscription={subscription} options={options} form={form} />
      <SaveNotice form={form} edition={edition} />
      <SubmitLine form={form} edition={edition} />
      <SuspendDialog
        isOpen={isAsking}
        subscription={subscription}
        edition={edition}
        onAnswer={(isConfirmed) => {
          setIsAsking(false)
          if (isConfirmed) form.save()
        }}
      />
    </form>
  )
}

function SaveNotice({ form, edition }: SubmitLineProps) {
  const { t } = useLingui()
  if (form.failure !== undefined) {
    const { facts } = form.failure
    return (
      <ErrorNotice
        title={t`The subscription was not changed.`}
        facts={facts}
        cause={failureText(facts?.code ?? '', mayChangeSubscriptions(edition.role, edition.pack).allowedRoles)}
        onRetry={facts?.kind === 'lost' ? form.save : undefined}
      />
    )
  }
  if (!form.isSaved) return null
  return (
    <SuccessNotice>
      <Trans>The subscription was changed.</Trans>
    </SuccessNotice>
  )
}

type SubmitLineProps = { readonly form: SubscriptionFormState; readonly edition: Edition }

/** Why the button does nothing now; undefined where it does, or where it just did. */
function useSubmitNote({ form, edition }: SubmitLineProps): string | undefined {
  const { t } = useLingui()
  const { isAllowed, allowedRoles } = mayChangeSubscriptions(edition.role, edition.pack)
  if (!isAllowed) return rolesAllowedText(edition.role ?? '', allowedRoles)
  const isUntouched = !form.isChanged && !form.isQuantityWrong && !form.isSaved
  return isUntouched ? t`No changes yet.` : undefined
}

function SubmitLine({ form, edition }: SubmitLineProps) {
  const styles = useStyles()
  const { isAllowed } = mayChangeSubscriptions(edition.role, edition.pack)
  const restoreFocus = useRestoreFocusTarget()
  const noteId = useId()
  const note = useSubmitNote({ form, edition })
  const isIdle = !form.isChanged && !form.isQuantityWrong
  return (
    <div className={styles.actions}>
      <Button
        {...restoreFocus}
        appearance="primary"
        type="submit"
        disabledFocusable={form.isPending || !isAllowed || isIdle}
        aria-describedby={note === undefined ? undefined : noteId}
      >
        {form.isPending ? <Trans>Submitting</Trans> : <Trans>Submit</Trans>}
      </Button>
      {note !== undefined && (
        <p className={styles.note}>
          <span id={noteId}>{note}</span>
          {!isAllowed && (
            <>
              {' '}
              <RoleSource pack={edition.pack} />{' '}
              <Link to="/roles" className={styles.link}>
                <Trans>Who may do what</Trans>
              </Link>
            </>
          )}
        </p>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '40rem' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  link: { color: tokens.colorBrandForegroundLink },
})
