import { apiErrorFacts } from '#api/apiError.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useLingui } from '@lingui/react/macro'
import { useParams } from '@tanstack/react-router'

import { PageLink } from './PageLink.tsx'
import { PageTitle } from './PageTitle.tsx'

type CustomerProblemProps = { readonly error: Error; readonly onRetry: () => void }

/** A customer that does not exist, or cannot be read now. */
export function CustomerProblem({ error, onRetry }: CustomerProblemProps) {
  const { t } = useLingui()
  const { customerId = '' } = useParams({ strict: false })
  const facts = apiErrorFacts(error)
  const isUnknown = facts?.status === 404 || (facts?.status === 400 && facts.code === '2000')
  const title = isUnknown ? t`Unknown customer` : t`Customer`
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader title={title} />
      {isUnknown ? (
        <EmptyState
          title={t`No customer of yours has this ID`}
          action={<PageLink to="/customers">{t`All customers`}</PageLink>}
        >
          <bdi>{customerId}</bdi>
        </EmptyState>
      ) : (
        <ErrorNotice title={t`The customer could not be read.`} facts={facts} onRetry={onRetry} />
      )}
    </>
  )
}
