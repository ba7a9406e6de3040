import { Field, makeStyles, Select } from '@fluentui/react-components'

import type { Choice } from './choice.ts'
import { ChoiceProblemNotice } from './ChoiceProblemNotice.tsx'

/** A choice as a field, where there is room for one. */
export function ChoiceSelect({ choice }: { readonly choice: Choice }) {
  const styles = useStyles()
  const { title, value, options, onChoose, problem } = choice
  return (
    <>
      <Field label={title} hint={options.find((option) => option.value === value)?.note}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={value}
          onChange={(_event, { value: wanted }) => void onChoose(wanted)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </Select>
      </Field>
      {problem && <ChoiceProblemNotice {...problem} />}
    </>
  )
}

const useStyles = makeStyles({ select: { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' } })
