import type { Subscription } from '#api/subscriptions.ts'
import type { ChangeOptions } from '#domain/subscriptionChange.ts'
import { formatNumber } from '#i18n/format.ts'
import { licenseQuantityError } from '#i18n/licenseQuantityError.ts'
import { statusWord } from '#i18n/statusWord.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import type { Ref } from 'react'

import { lockText } from './lockText.ts'
import { renewalText } from './renewalText.ts'
import type { SubscriptionFormState } from './useSubscriptionForm.ts'

type FieldProps = { readonly options: ChangeOptions; readonly form: SubscriptionFormState }

export function NicknameField({ options: { friendlyName }, form }: FieldProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <Field label={t`Nickname`} hint={friendlyName.state === 'locked' ? lockText(friendlyName.why) : undefined}>
      <Input
        className={styles.nickname}
        value={form.nickname}
        readOnly={friendlyName.state === 'locked'}
        onChange={(_event, { value }) => form.setNickname(value)}
      />
    </Field>
  )
}

type QuantityFieldProps = FieldProps & { readonly inputRef: Ref<HTMLInputElement> }

export function QuantityField({ options: { quantity }, form, inputRef }: QuantityFieldProps) {
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

export function StatusField({ subscription, options: { status }, form }: StatusFieldProps) {
  const { t } = useLingui()
  const isOther = subscription.status !== 'active' && subscription.status !== 'suspended'
  const hint = status.state === 'locked' ? lockText(status.why) : renewalText(subscription)
  return (
    <Field label={t`Status`} hint={hint || undefined}>
      <RadioGroup
        value={form.status}
        disabled={status.state === 'locked'}
        onChange={(_event, { value }) => form.setStatus(value)}
      >
        <Radio value="active" label={statusWord('active')} />
        <Radio value="suspended" label={statusWord('suspended')} />
        {isOther && <Radio value={subscription.status} label={statusWord(subscription.status)} />}
      </RadioGroup>
    </Field>
  )
}

const useStyles = makeStyles({ nickname: { width: '100%', maxWidth: '28rem' } })
