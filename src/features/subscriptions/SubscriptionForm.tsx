import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { mayChangeSubscriptions } from '#domain/roles.ts'
import { changeOptions } from '#domain/subscriptionChange.ts'
import { formatNumber } from '#i18n/format.ts'
import { licenseQuantityError } from '#i18n/licenseQuantityError.ts'
import { rolesAllowedText } from '#i18n/rolesAllowedText.ts'
import { statusWord } from '#i18n/statusWord.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'

import { lockText } from './lockText.ts'
import { renewalText } from './renewalText.ts'
import { SuspendDialog } from './SuspendDialog.tsx'
import { updateFailureText } from './updateFailureText.ts'
import { useSubscriptionForm } from './useSubscriptionForm.ts'

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
  const quantityInput = useRef<HTMLInputElement>(null)
  const { isAllowed, allowedRoles } = mayChangeSubscriptions(edition.role, edition.pack)
  const submit = () => {
    if (form.isPending || !isAllowed) return
    if (form.isQuantityWrong) quantityInput.current?.focus()
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
      <Field
        label={t`Nickname`}
        hint={options.friendlyName.state === 'locked' ? lockText({ reason: options.friendlyName.why }) : undefined}
      >
        <Input
          className={styles.nickname}
          value={form.nickname}
          readOnly={options.friendlyName.state === 'locked'}
          onChange={(_event, { value }) => form.setNickname(value)}
        />
      </Field>
      <QuantityField options={options} form={form} inputRef={quantityInput} />
      <StatusField subscription={subscription} options={options} form={form} />
      {form.failure && (
        <ErrorNotice
          title={t`The subscription was not changed.`}
          facts={form.failure.facts}
          onRetry={form.failure.facts?.kind === 'lost' ? form.save : undefined}
        >
          {updateFailureText(form.failure.facts?.code ?? '')}
        </ErrorNotice>
      )}
      {form.isSaved && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>
            <Trans>The subscription was changed.</Trans>
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={form.isPending || !isAllowed || (!form.isChanged && !form.isQuantityWrong)}
        >
          {form.isPending ? <Trans>Submitting</Trans> : <Trans>Submit</Trans>}
        </Button>
        {!isAllowed && <p className={styles.note}>{rolesAllowedText(edition.role ?? '', allowedRoles)}</p>}
        {isAllowed && !form.isChanged && !form.isQuantityWrong && (
          <p className={styles.note}>
            <Trans>Nothing has been changed yet.</Trans>
          </p>
        )}
      </div>
      {isAsking && (
        <SuspendDialog
          subscription={subscription}
          edition={edition}
          onAnswer={(isConfirmed) => {
            setIsAsking(false)
            if (isConfirmed) form.save()
          }}
        />
      )}
    </form>
  )
}

type FieldProps = {
  readonly options: ReturnType<typeof changeOptions>
  readonly form: ReturnType<typeof useSubscriptionForm>
}

function QuantityField({ options, form, inputRef }: FieldProps & { readonly inputRef: React.Ref<HTMLInputElement> }) {
  const { t } = useLingui()
  const isOpen = options.quantity.state === 'open'
  const limits = isOpen ? options.quantity.limits : { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
  const minimum = formatNumber(limits.minimum)
  const maximum = formatNumber(limits.maximum)
  return (
    <NumberField
      label={t`Quantity`}
      text={form.quantityText}
      value={'quantity' in form.quantity ? form.quantity.quantity : undefined}
      minimum={limits.minimum}
      maximum={limits.maximum}
      isReadOnly={!isOpen}
      inputRef={inputRef}
      hint={
        options.quantity.state === 'locked'
          ? lockText({ reason: options.quantity.why })
          : t`From ${minimum} to ${maximum} licenses.`
      }
      error={form.isQuantityWrong ? licenseQuantityError(form.quantity) : undefined}
      onChange={form.setQuantityText}
    />
  )
}

function StatusField({ subscription, options, form }: FieldProps & { readonly subscription: Subscription }) {
  const { t } = useLingui()
  const isLocked = options.status.state === 'locked'
  const isOther = subscription.status !== 'active' && subscription.status !== 'suspended'
  const renewal = renewalText(subscription)
  const active = renewal === '' ? statusWord('active') : t`Active (${renewal})`
  return (
    <Field
      label={t`Status`}
      hint={options.status.state === 'locked' ? lockText({ reason: options.status.why }) : undefined}
    >
      <RadioGroup value={form.status} disabled={isLocked} onChange={(_event, { value }) => form.setStatus(value)}>
        <Radio value="active" label={active} input={{ 'aria-label': statusWord('active') }} />
        <Radio value="suspended" label={statusWord('suspended')} />
        {isOther && <Radio value={subscription.status} label={statusWord(subscription.status)} />}
      </RadioGroup>
    </Field>
  )
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '40rem' },
  nickname: { width: '100%', maxWidth: '28rem' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
