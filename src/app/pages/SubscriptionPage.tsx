import { apiErrorFacts } from '#api/apiError.ts'
import { customerName } from '#api/customerName.ts'
import { customerQuery } from '#api/customers.ts'
import { editionQuery } from '#api/edition.ts'
import { offerLabel, subscriptionName } from '#i18n/subscriptionName.ts'
import { subscriptionsQuery } from '#api/subscriptions.ts'
import { useUpgradeContext } from '#api/useUpgradeContext.ts'
import { Breadcrumb } from '#app/Breadcrumb.tsx'
import { CustomerProblem } from '#app/CustomerProblem.tsx'
import { PageLink } from '#app/PageLink.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { SubscriptionDetails } from '#features/subscriptions/SubscriptionDetails.tsx'
import { UpgradeEligibility } from '#features/upgrade/UpgradeEligibility.tsx'
import { UpgradeNotice } from '#features/upgrade/UpgradeNotice.tsx'
import { DataTableSkeleton } from '#ui/DataTableSkeleton.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'

const from = '/customers/$customerId/subscriptions/$subscriptionId'

export function SubscriptionPage() {
  const { t } = useLingui()
  const { customerId, subscriptionId } = useParams({ from })
  const customer = useQuery(customerQuery(customerId))
  const subscriptions = useQuery(subscriptionsQuery(customerId))
  const edition = useQuery(editionQuery())
  const assessment = useUpgradeContext(customerId)
  const failed = [subscriptions, edition].find(({ error, data }) => error !== null && data === undefined)
  if (customer.error !== null && customer.data === undefined) {
    return <CustomerProblem error={customer.error} onRetry={() => void customer.refetch()} />
  }
  const known = customer.data && { id: customerId, name: customerName(customer.data) }
  if (failed !== undefined) {
    return (
      <PageFrame customer={known}>
        <ErrorNotice
          title={t`The subscription could not be read.`}
          facts={apiErrorFacts(failed.error)}
          onRetry={() => void failed.refetch()}
        />
      </PageFrame>
    )
  }
  // Until the rules have spoken nobody knows whether the notice stands above the form: no half page that jumps.
  if (!known || !subscriptions.data || !edition.data || assessment.state === 'loading') {
    return (
      <PageFrame customer={known}>
        <DataTableSkeleton label={t`Loading the subscription`} rows={4} />
      </PageFrame>
    )
  }
  const subscription = subscriptions.data.find(({ id }) => id.toLowerCase() === subscriptionId.toLowerCase())
  if (subscription === undefined) return <UnknownSubscription customer={known} id={subscriptionId} />
  const offer = offerLabel(subscription, edition.data)
  return (
    <>
      <PageTitle>{t`Subscriptions | ${offer}`}</PageTitle>
      <PageHeader
        breadcrumb={<Breadcrumb customer={known} subscription={subscriptionName(subscription, edition.data)} />}
        title={t`Subscriptions | ${offer}`}
      />
      <SubscriptionDetails
        customerId={customerId}
        subscription={subscription}
        subscriptions={subscriptions.data}
        edition={edition.data}
        notice={<UpgradeNotice customerId={customerId} customerName={known.name} subscriptionId={subscription.id} />}
        eligibility={
          <UpgradeEligibility
            customerId={customerId}
            customerName={known.name}
            subscription={subscription}
            edition={edition.data}
          />
        }
      />
    </>
  )
}

type PageFrameProps = {
  readonly customer: { readonly id: string; readonly name: string } | undefined
  readonly children: ReactNode
}

/** The page while it has no subscription to show. */
function PageFrame({ customer, children }: PageFrameProps) {
  const { t } = useLingui()
  return (
    <>
      <PageTitle>{t`Subscription`}</PageTitle>
      <PageHeader
        breadcrumb={<Breadcrumb customer={customer} subscription={t`Subscription`} />}
        title={t`Subscriptions`}
      />
      {children}
    </>
  )
}

type UnknownSubscriptionProps = {
  readonly customer: { readonly id: string; readonly name: string }
  readonly id: string
}

function UnknownSubscription({ customer, id }: UnknownSubscriptionProps) {
  const { t } = useLingui()
  return (
    <>
      <PageTitle>{t`Unknown subscription`}</PageTitle>
      <PageHeader breadcrumb={<Breadcrumb customer={customer} subscription={id} />} title={t`Unknown subscription`} />
      <EmptyState
        title={t`${customer.name} has no subscription with this ID`}
        action={
          <PageLink to="/customers/$customerId/subscriptions" params={{ customerId: customer.id }}>
            {t`Subscriptions of ${customer.name}`}
          </PageLink>
        }
      >
        <bdi>{id}</bdi>
      </EmptyState>
    </>
  )
}
