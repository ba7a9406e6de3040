import { formatNumber } from '#i18n/format.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

type CustomerCountProps = {
  readonly shown: number
  readonly total: number | undefined
  /** Customers without a search, where that is known. */
  readonly allCustomers: number | undefined
  readonly search: string
}

/** How many customers there are, or match; "more than" while only the backend could know. */
export function CustomerCount({ shown, total, allCustomers, search }: CustomerCountProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const number = formatNumber(shown)
  const count =
    total === undefined ? t`more than ${number} customers` : plural(total, { one: '# customer', other: '# customers' })
  const matches = total === undefined ? t`more than ${number}` : formatNumber(total)
  const scope = allCustomers === undefined ? '' : formatNumber(allCustomers)
  return (
    <p className={styles.count}>
      {search === '' && count}
      {search !== '' && scope === '' && t`${count} found for "${search}"`}
      {search !== '' && scope !== '' && t`${matches} of ${scope} customers match "${search}"`}
    </p>
  )
}

const useStyles = makeStyles({
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
