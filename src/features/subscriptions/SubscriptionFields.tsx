import type { Subscription } from '#api/subscriptions.ts'
import type { ChangeOptions } from '#domain/subscriptionChange.ts'
import { formatNumber } from '#i18n/format.ts'
import { licenseQuantityError } from '#i18n/licenseQuantityError.ts'
import { statusWord } from '#i18n/statusWord.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { type Ref, useId } from 'react'

import { lockText } from './lockText.ts'
import { renewalText } from './renewalText.ts'
import { nicknameLimit, type SubscriptionFormState } from './useSubscriptionForm.ts'

type FieldProps = { readonly options: ChangeOptions; readonly form: SubscriptionFormState }

type InputFieldProps = FieldProps & { readonly inputRef: Ref<HTMLInputElement> }

type NicknameFieldProps = InputFieldProps & {
  /** What the subscription is called without a nickname. */
  readonly offer: string
}

export function NicknameField({ options: { friendlyName }, form, inputRef, offer }: NicknameFieldProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const limit = formatNumber(nicknameLimit)
  return (
    <Field
      label={t`Nickname`}
      hint={friendlyName.state === 'locked' ? lockText(friendlyName.why) : undefined}
      validationMessage={form.isNicknameWrong ? t`Enter at most ${limit} characters.` : undefined}
    >
      <Input
        ref={inputRef}
        className={styles.nickname}
        value={form.nickname}
        placeholder={offer}
        readOnly={friendlyName.state === 'locked'}
        onChange={(_event, { value }) => form.setNickname(value)}
      />
    </Field>
  )
}

export function QuantityField({ options: { quantity }, form, inputRef }: InputFieldProps) {
  const { t } = useLingui()
  const limits = quantity.state === 'open' ? quantity.limits : { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
  const minimum = formatNumber(limits.minimum)
  const maximum = formatNumber(limits.maximum)
  return (
    <NumberField
      label={t`Quantity`}
      text={form.quantityText}
      value={'quantity' in form.quantity ? form.quantity.quantity : undefined}
      minimum={limits.minimum}
      maximum={limits.maximum}
      isReadOnly={quantity.state === 'locked'}
      inputRef={inputRef}
      hint={quantity.state === 'locked' ? lockText(quantity.why) : t`From ${minimum} to ${maximum} licenses.`}
      error={form.isQuantityWrong ? licenseQuantityError(form.quantity) : undefined}
      onChange={form.setQuantityText}
    />
  )
}

type StatusFieldProps = FieldProps & { readonly subscription: Subscription }

/** Refused, the choices stay within reach of the keyboard, each with the reason. */
export function StatusField({ subscription, options: { status }, form }: StatusFieldProps) {
  const { t } = useLingui()
  const hintId = useId()
  const isLocked = status.state === 'locked'
  const hint = isLocked ? lockText(status.why) : renewalText(subscription)
  const isOther = subscription.status !== 'active' && subscription.status !== 'suspended'
  const locked = isLocked ? lockedLook : {}
  const statuses = ['active', 'suspended', ...(isOther ? [subscription.status] : [])]
  return (
    <Field label={t`Status`} hint={hint === '' ? undefined : { id: hintId, children: hint }}>
      <RadioGroup
        value={form.status}
        onChange={(_event, { value }) => {
          if (!isLocked) form.setStatus(value)
        }}
      >
        {statuses.map((value) => (
          <Radio
            key={value}
            value={value}
            label={{ children: statusWord(value), ...locked }}
            indicator={locked}
            input={isLocked ? { 'aria-disabled': true, 'aria-describedby': hintId } : {}}
          />
        ))}
      </RadioGroup>
    </Field>
  )
}

// As a style of the element: the radio's own rules for each of its states are stronger than any one class.
const lockedLook = {
  style: {
    color: tokens.colorNeutralForegroundDisabled,
    borderColor: tokens.colorNeutralStrokeDisabled,
    cursor: 'not-allowed',
  },
} as const

const useStyles = makeStyles({ nickname: { width: '100%', maxWidth: '28rem' } })
