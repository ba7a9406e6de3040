import { Field, makeStyles, Select } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'

import { verdictChangeText } from './comparisonText.ts'
import { type ListedChange, listedChanges } from './rulesState.ts'

type ChangeFilterProps = {
  readonly change: ListedChange | undefined
  /** Undefined for all of them. */
  readonly onChange: (change: string | undefined) => void
}

/** Which kind of change alone is listed. */
export function ChangeFilter({ change, onChange }: ChangeFilterProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <Field label={t({ message: 'Show', comment: 'Label of a choice of the changes that are listed' })}>
      <Select
        className={styles.select}
        value={change ?? ''}
        onChange={(_event, { value }) => onChange(value === '' ? undefined : value)}
      >
        <option value="">{t`All changes`}</option>
        {listedChanges.map((kind) => (
          <option key={kind} value={kind}>
            {verdictChangeText(kind)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

const useStyles = makeStyles({ select: { maxWidth: '22rem' } })
