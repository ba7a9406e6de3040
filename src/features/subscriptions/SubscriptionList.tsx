import { apiErrorFacts } from '#api/apiError.ts'
import { editionQuery } from '#api/edition.ts'
import { type Subscription, subscriptionsQuery } from '#api/subscriptions.ts'
import { announce } from '#ui/announce.ts'
import { DataTableSkeleton } from '#ui/DataTableSkeleton.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'

import { isStatusFilter, type StatusFilter, statusFilters, statusFilterWord } from './statusFilter.ts'
import { SubscriptionGrid } from './SubscriptionGrid.tsx'
import { isUsageBased, type SortColumn, subscriptionRows, type SubscriptionSort } from './subscriptionRows.ts'

type SubscriptionListProps = {
  readonly customerId: string
  readonly filter: StatusFilter
  readonly sort: SubscriptionSort
  readonly onFilter: (filter: StatusFilter) => void
  readonly onSort: (column: SortColumn) => void
  readonly renderAfterName: (subscription: Subscription, tabIndex: 0 | -1) => ReactNode
}

/** A customer's subscriptions: license-based ones with their add-ons, and usage-based ones when there are any. */
export function SubscriptionList(props: SubscriptionListProps) {
  const { customerId, filter, sort, onFilter } = props
  const styles = useStyles()
  const { t } = useLingui()
  const edition = useQuery(editionQuery())
  const { data, error, refetch } = useQuery(subscriptionsQuery(customerId))
  if (data === undefined || edition.data === undefined) {
    const problem = error ?? edition.error
    if (problem === null) return <DataTableSkeleton label={t`Loading subscriptions`} rows={5} />
    return (
      <ErrorNotice
        title={t`The subscriptions could not be read.`}
        facts={apiErrorFacts(problem)}
        onRetry={() => void Promise.all([refetch(), edition.refetch()])}
      />
    )
  }
  const rows = subscriptionRows(data, edition.data, filter, sort)
  const usageRows = rows.filter(({ subscription }) => isUsageBased(subscription))
  const licenseRows = rows.filter(({ subscription }) => !isUsageBased(subscription))
  return (
    <>
      {error !== null && (
        <ErrorNotice
          title={t`The subscriptions could not be read again.`}
          facts={apiErrorFacts(error)}
          onRetry={() => void refetch()}
        />
      )}
      <div className={styles.bar}>
        <StatusSelect filter={filter} onFilter={onFilter} />
        <SubscriptionCount count={rows.length} filter={filter} />
      </div>
      <section className={styles.section}>
        <h2 className={styles.heading}>
          <Trans>License-based</Trans>
        </h2>
        {licenseRows.length === 0 ? (
          <NoSubscriptions isFiltered={data.length > 0} onFilter={onFilter} />
        ) : (
          <SubscriptionGrid {...props} label={t`Subscriptions`} rows={licenseRows} />
        )}
      </section>
      {usageRows.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>
            <Trans>Usage-based</Trans>
          </h2>
          <SubscriptionGrid {...props} label={t`Usage-based subscriptions`} rows={usageRows} isUsageBased />
        </section>
      )}
    </>
  )
}

/** How many there are; said once when another filter is chosen. */
function SubscriptionCount({ count, filter }: { readonly count: number } & Pick<SubscriptionListProps, 'filter'>) {
  const styles = useStyles()
  const { t } = useLingui()
  const said = useRef(filter)
  useEffect(() => {
    if (said.current !== filter) {
      announce(t`${plural(count, { one: '# subscription shown', other: '# subscriptions shown' })}`)
    }
    said.current = filter
  }, [filter, count, t])
  return <p className={styles.count}>{t`${plural(count, { one: '# subscription', other: '# subscriptions' })}`}</p>
}

type StatusSelectProps = Pick<SubscriptionListProps, 'filter' | 'onFilter'>

function StatusSelect({ filter, onFilter }: StatusSelectProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <Field label={t`Status`} orientation="horizontal" className={styles.filter}>
      <Select
        value={filter}
        onChange={(_event, { value }) => {
          if (isStatusFilter(value)) onFilter(value)
        }}
      >
        {statusFilters.map((value) => (
          <option key={value} value={value}>
            {statusFilterWord(value)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function NoSubscriptions({
  isFiltered,
  onFilter,
}: { readonly isFiltered: boolean } & Pick<SubscriptionListProps, 'onFilter'>) {
  const { t } = useLingui()
  if (!isFiltered) {
    return (
      <EmptyState title={t`No subscriptions`}>
        <Trans>What you sell to this customer appears here.</Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t`No subscription has this status`}
      action={
        <Button onClick={() => onFilter('all')}>
          <Trans>Show all</Trans>
        </Button>
      }
    >
      <Trans>The customer has subscriptions, but none that the filter lets through.</Trans>
    </EmptyState>
  )
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  // Fluent gives the label a third, and a long choice then runs over what follows.
  filter: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
})
