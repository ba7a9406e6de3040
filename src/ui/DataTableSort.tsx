import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'

import type { SortableColumn } from './DataTable.tsx'
import { useSortAnnouncement } from './useSortAnnouncement.ts'

/** The order of rows that are cards, and so have no headers to press. */
export function DataTableSort({ columns }: { readonly columns: readonly SortableColumn[] }) {
  const styles = useStyles()
  const { t } = useLingui()
  const onSorted = useSortAnnouncement(columns)
  const sortable = columns.filter(({ sort }) => sort !== undefined)
  const sorted = sortable.find(({ sort }) => sort?.direction !== undefined)
  if (sortable.length === 0) return null
  const sortBy = (column: SortableColumn | undefined) => {
    onSorted()
    column?.sort?.onToggle()
  }
  const isDescending = sorted?.sort?.direction === 'descending'
  return (
    <div className={styles.bar}>
      <Field label={t`Sort by`} orientation="horizontal" className={styles.field}>
        <Select
          value={sorted?.id ?? ''}
          onChange={(_event, { value }) => sortBy(sortable.find(({ id }) => id === value))}
        >
          {sortable.map(({ id, header }) => (
            <option key={id} value={id}>
              {header}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        icon={isDescending ? <ArrowDownRegular /> : <ArrowUpRegular />}
        aria-label={isDescending ? t`Descending: sort ascending` : t`Ascending: sort descending`}
        onClick={() => sortBy(sorted)}
      />
    </div>
  )
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // Fluent gives the label a third, and a long one then breaks.
  field: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
})
