import type { RulePackId } from '#domain/catalogue/rulePack.ts'
import { isRulePackId } from '#domain/catalogue/rulePacks.ts'
import { editionName } from '#i18n/editionName.ts'
import { Field, makeStyles, Select } from '@fluentui/react-components'
import { useLocale } from '#i18n/locale.ts'

type EditionSwitchProps = {
  readonly label: string
  readonly packId: RulePackId
  readonly packIds: readonly RulePackId[]
  readonly onChoose: (packId: RulePackId) => void
}

/** Chooses an edition of the rules. */
export function EditionSwitch({ label, packId, packIds, onChoose }: EditionSwitchProps) {
  const styles = useStyles()
  // Names of editions follow the language.
  useLocale()
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        value={packId}
        select={{ className: styles.select }}
        onChange={(_event, { value }) => {
          if (isRulePackId(value)) onChoose(value)
        }}
      >
        {packIds.map((id) => (
          <option key={id} value={id}>
            {editionName(id)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

const useStyles = makeStyles({
  // As wide as the longest name, where there is room; a name that is cut is whole in the list.
  field: { width: 'min(24rem, calc(100vw - 32px))', minWidth: 0 },
  select: { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' },
})
