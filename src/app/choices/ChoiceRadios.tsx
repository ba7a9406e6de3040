import { Field, Radio, RadioGroup } from '@fluentui/react-components'

import type { Choice } from './choice.ts'

/** A choice with all it offers in view. */
export function ChoiceRadios({ choice }: { readonly choice: Choice }) {
  const { title, hint, value, options, onChoose } = choice
  return (
    <Field label={title} hint={hint}>
      <RadioGroup value={value} onChange={(_event, { value: wanted }) => void onChoose(wanted)}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </Field>
  )
}
