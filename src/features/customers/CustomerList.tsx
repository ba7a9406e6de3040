import { apiErrorFacts } from '#api/apiError.ts'
import { type Customer, customersQuery } from '#api/customers.ts'
import { DataTableSkeleton } from '#ui/DataTableSkeleton.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { useNextScroll } from '#ui/useNextScroll.ts'
import { Button } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback } from 'react'

import { CustomerCount } from './CustomerCount.tsx'
import { CustomerGrid } from './CustomerGrid.tsx'
import { useCountAnnouncement } from './useCountAnnouncement.ts'

type CustomerListProps = {
  readonly search: string
  readonly onClearSearch: () => void
  /** What follows a customer's name. */
  readonly renderAfterName: (customer: Customer, tabIndex: 0 | -1) => ReactNode
}

/** The customers that match, in the backend's order, page by page as one scrolls. */
export function CustomerList({ search, onClearSearch, renderAfterName }: CustomerListProps) {
  const { t } = useLingui()
  const query = useInfiniteQuery({ ...customersQuery(search), placeholderData: keepPreviousData })
  // Only what an earlier look at the whole list left behind: a search alone asks nothing more.
  const all = useInfiniteQuery({ ...customersQuery(''), enabled: false })
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError } = query
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])
  const isHalted = isFetchNextPageError && !isFetchingNextPage
  const tryAgain = useCallback(() => void fetchNextPage(), [fetchNextPage])
  useNextScroll(isHalted, tryAgain)
  useCountAnnouncement(search, query.isPlaceholderData ? undefined : data)

  if (data === undefined) {
    return error === null ? (
      <DataTableSkeleton label={t`Loading customers`} />
    ) : (
      <ErrorNotice
        title={t`The customers could not be read.`}
        facts={apiErrorFacts(error)}
        onRetry={() => void refetch()}
      />
    )
  }
  const { customers, total } = data
  if (customers.length === 0) return <NoCustomers search={search} onClearSearch={onClearSearch} />
  return (
    <>
      <CustomerCount shown={customers.length} total={total} allCustomers={all.data?.total} search={search} />
      <CustomerGrid
        customers={customers}
        total={total}
        isStale={query.isPlaceholderData}
        onMoreNeeded={loadMore}
        isHalted={isHalted}
        notice={
          error === null ? undefined : (
            <ErrorNotice
              title={
                isFetchNextPageError ? t`More customers could not be read.` : t`The customers could not be read again.`
              }
              facts={apiErrorFacts(error)}
              onRetry={isFetchNextPageError ? tryAgain : () => void refetch()}
            />
          )
        }
        renderAfterName={renderAfterName}
      />
    </>
  )
}

function NoCustomers({ search, onClearSearch }: Pick<CustomerListProps, 'search' | 'onClearSearch'>) {
  const { t } = useLingui()
  if (search === '') {
    return (
      <EmptyState title={t`No customers yet`}>
        <Trans>Customers with a reseller relationship appear here.</Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t`No customer matches "${search}"`}
      action={
        <Button onClick={onClearSearch}>
          <Trans>Clear search</Trans>
        </Button>
      }
    >
      <Trans>The search looks at the beginning of company names and domains, and at whole Microsoft IDs.</Trans>
    </EmptyState>
  )
}
