import { subscriptionEnd } from '#api/subscriptionEnd.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { formatDay, formatNumber } from '#i18n/format.ts'
import { DataTable, type DataTableColumn } from '#ui/DataTable.tsx'
import { NameCell } from '#ui/NameCell.tsx'
import { StatusText } from '#ui/StatusText.tsx'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { statusIntent } from './statusIntent.ts'
import type { SortColumn, SubscriptionRow, SubscriptionSort } from './subscriptionRows.ts'

type SubscriptionGridProps = {
  readonly label: string
  readonly customerId: string
  readonly rows: readonly SubscriptionRow[]
  /** Usage-based subscriptions have no licenses and no renewal. */
  readonly isUsageBased?: boolean
  readonly sort: SubscriptionSort
  readonly onSort: (column: SortColumn) => void
  readonly renderAfterName: (subscription: Subscription, tabIndex: 0 | -1) => ReactNode
}

type NameProps = Pick<SubscriptionGridProps, 'customerId' | 'renderAfterName'> & {
  readonly row: SubscriptionRow
  readonly tabIndex: 0 | -1
}

function Name({ customerId, renderAfterName, row: { subscription, name, isAddOn }, tabIndex }: NameProps) {
  const styles = useStyles()
  return (
    <NameCell after={renderAfterName(subscription, tabIndex)}>
      {(className) => (
        <span className={mergeClasses(styles.name, isAddOn && styles.addOn)}>
          <Link
            to="/customers/$customerId/subscriptions/$subscriptionId"
            params={{ customerId, subscriptionId: subscription.id }}
            className={className}
            tabIndex={-1}
            title={name}
          >
            <bdi>{name}</bdi>
          </Link>
          {isAddOn && (
            <span className={styles.mark}>
              <Trans>Add-on</Trans>
            </span>
          )}
        </span>
      )}
    </NameCell>
  )
}

/** In two lines where there is no room for one: offers begin alike and differ at their end. */
function Offer({ children }: { readonly children: string }) {
  const styles = useStyles()
  return (
    <bdi className={styles.offer} title={children} translate="no">
      {children}
    </bdi>
  )
}

/** In two lines where there is no room for one, but never in the middle of the date. */
function Renewal({ row: { renewal, subscription } }: { readonly row: SubscriptionRow }) {
  const styles = useStyles()
  const day = formatDay(subscriptionEnd(subscription) ?? '')
  const [before, after] = renewal.split(day, 2)
  return (
    <span title={renewal === '' ? undefined : subscription.commitmentEndDate} className={styles.renewal}>
      {before}
      {after !== undefined && <span className={styles.day}>{day}</span>}
      {after}
    </span>
  )
}

type Column = DataTableColumn<SubscriptionRow>

function useColumns({ customerId, sort, onSort, renderAfterName }: SubscriptionGridProps): readonly Column[] {
  const { t } = useLingui()
  const direction: 'ascending' | 'descending' = sort.isDescending ? 'descending' : 'ascending'
  const sortOf = (column: SortColumn) => ({
    direction: sort.column === column ? direction : undefined,
    onToggle: () => onSort(column),
  })
  return [
    {
      id: 'name',
      header: t`Name`,
      track: 'minmax(7rem, 3fr)',
      sort: sortOf('name'),
      render: (row, tabIndex) => (
        <Name customerId={customerId} renderAfterName={renderAfterName} row={row} tabIndex={tabIndex} />
      ),
    },
    {
      id: 'offer',
      header: t`Offer`,
      // From 768 px on the longest words of an offer are whole; the rest is the name's.
      track: 'minmax(clamp(4rem, 43.75vw - 13.5rem, 7.5rem), 1.7fr)',
      sort: sortOf('offer'),
      render: ({ offer }) => <Offer>{offer}</Offer>,
    },
    {
      id: 'quantity',
      header: t`Quantity`,
      track: '5rem',
      isNumeric: true,
      sort: sortOf('quantity'),
      render: ({ subscription }) => formatNumber(subscription.quantity),
    },
    {
      id: 'status',
      header: t`Status`,
      track: 'minmax(6.5rem, 1.2fr)',
      sort: sortOf('status'),
      render: ({ subscription, status }) => (
        <StatusText intent={statusIntent(subscription.status)}>{status}</StatusText>
      ),
    },
    {
      id: 'renewal',
      header: t`Renewal`,
      track: 'minmax(8.75rem, 1.7fr)',
      sort: sortOf('renewal'),
      render: (row) => <Renewal row={row} />,
    },
  ]
}

export function SubscriptionGrid(props: SubscriptionGridProps) {
  const { label, customerId, rows, isUsageBased = false } = props
  const navigate = useNavigate()
  const columns = useColumns(props)
  return (
    <DataTable
      label={label}
      columns={isUsageBased ? columns.filter(({ id }) => id !== 'quantity' && id !== 'renewal') : columns}
      rows={rows}
      totalRows={rows.length}
      onOpen={({ subscription }) =>
        void navigate({
          to: '/customers/$customerId/subscriptions/$subscriptionId',
          params: { customerId, subscriptionId: subscription.id },
        })
      }
    />
  )
}

/** Two lines are what the height of a row has room for; smaller where one is not enough. A focused row shows all of it. */
const twoLines = {
  display: 'var(--cut-display, -webkit-box)',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: '2',
  overflow: 'hidden',
  minWidth: 0,
  lineHeight: tokens.lineHeightBase200,
  '@media (max-width: 1279.9px)': { fontSize: tokens.fontSizeBase200 },
} as const

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'baseline', minWidth: 0, columnGap: tokens.spacingHorizontalS },
  addOn: { paddingInlineStart: tokens.spacingHorizontalXXL },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  offer: { ...twoLines, overflowWrap: 'anywhere' },
  renewal: twoLines,
  day: { whiteSpace: 'nowrap' },
})
