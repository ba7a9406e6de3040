import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react'

type NumberFieldProps = {
  readonly label: string
  /** What was typed, whatever it is: it stays until the user changes it. */
  readonly text: string
  /** The whole number typed, when it is one. */
  readonly value: number | undefined
  readonly minimum: number
  readonly maximum: number
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly isReadOnly?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onChange: (text: string) => void
}

const bigStep = 10

/** A spin button that never corrects what is typed: an error stands beside it instead. */
export function NumberField(props: NumberFieldProps) {
  const { label, text, value, minimum, maximum, hint, error, isReadOnly = false, inputRef, onChange } = props
  const styles = useStyles()
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(inputRef, () => input.current)
  const step = (by: number) => {
    if (isReadOnly) return
    const next = value === undefined ? minimum : value + by
    onChange(String(Math.min(maximum, Math.max(minimum, next))))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1, PageUp: bigStep, PageDown: -bigStep }[event.key]
    if (by === undefined) return
    event.preventDefault()
    step(by)
  }
  return (
    <Field label={label} hint={hint} validationMessage={error} validationState={error === undefined ? 'none' : 'error'}>
      <Input
        className={styles.input}
        value={text}
        readOnly={isReadOnly}
        input={{
          ref: input,
          role: 'spinbutton',
          inputMode: 'numeric',
          autoComplete: 'off',
          'aria-valuenow': value,
          'aria-valuetext': text === '' ? undefined : text,
          'aria-valuemin': minimum,
          'aria-valuemax': maximum,
        }}
        onChange={(_event, data) => onChange(data.value)}
        onKeyDown={onKeyDown}
        contentAfter={
          isReadOnly ? undefined : (
            <span className={styles.steppers}>
              <Stepper label={t`Decrease`} icon={<ChevronDownRegular />} onClick={() => step(-1)} />
              <Stepper label={t`Increase`} icon={<ChevronUpRegular />} onClick={() => step(1)} />
            </span>
          )
        }
      />
    </Field>
  )
}

type StepperProps = { readonly label: string; readonly icon: React.JSX.Element; readonly onClick: () => void }

function Stepper({ label, icon, onClick }: StepperProps) {
  return <Button appearance="transparent" size="small" icon={icon} aria-label={label} tabIndex={-1} onClick={onClick} />
}

const useStyles = makeStyles({
  input: { maxWidth: '14rem', fontVariantNumeric: 'tabular-nums' },
  steppers: { display: 'inline-flex', marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
})
