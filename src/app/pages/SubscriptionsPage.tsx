import { customerName } from '#api/customerName.ts'
import { customerQuery } from '#api/customers.ts'
import { Breadcrumb } from '#app/Breadcrumb.tsx'
import { CustomerProblem } from '#app/CustomerProblem.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import type { SubscriptionsSearch } from '#app/searchParams.ts'
import { ExportSubscriptions } from '#features/subscriptions/ExportSubscriptions.tsx'
import { isStatusFilter } from '#features/subscriptions/statusFilter.ts'
import { SubscriptionList } from '#features/subscriptions/SubscriptionList.tsx'
import { isSortColumn, type SortColumn, type SubscriptionSort } from '#features/subscriptions/subscriptionRows.ts'
import { UpgradeSlot } from '#features/upgrade/UpgradeSlot.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'

const from = '/customers/$customerId/subscriptions'

function readSort({ sort, order }: SubscriptionsSearch): SubscriptionSort {
  return { column: isSortColumn(sort) ? sort : 'name', isDescending: order === 'descending' }
}

export function SubscriptionsPage() {
  const { t } = useLingui()
  const { customerId } = useParams({ from })
  const search = useSearch({ from })
  const navigate = useNavigate({ from })
  const customer = useQuery(customerQuery(customerId))
  const filter = isStatusFilter(search.status) ? search.status : 'current'
  const sort = readSort(search)
  const name = customer.data === undefined ? '' : customerName(customer.data)
  const title = name === '' ? t`Subscriptions` : t`${name} | Subscriptions`
  if (customer.error !== null && customer.data === undefined) {
    return <CustomerProblem error={customer.error} onRetry={() => void customer.refetch()} />
  }
  const change = (next: SubscriptionsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true })
  const sortBy = (column: SortColumn) =>
    change({ sort: column, order: sort.column === column && !sort.isDescending ? 'descending' : 'ascending' })
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader
        breadcrumb={<Breadcrumb customer={name === '' ? undefined : { id: customerId, name }} />}
        title={title}
        actions={<ExportSubscriptions customerId={customerId} customerName={name} filter={filter} sort={sort} />}
      />
      <SubscriptionList
        customerId={customerId}
        filter={filter}
        sort={sort}
        onFilter={(status) => change({ status })}
        onSort={sortBy}
        renderAfterName={(subscription, tabIndex) => (
          <UpgradeSlot
            customerId={customerId}
            customerName={name}
            subscriptionId={subscription.id}
            tabIndex={tabIndex}
          />
        )}
      />
    </>
  )
}
