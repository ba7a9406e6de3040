import { PageTitle } from '#app/PageTitle.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

export function NotFoundPage() {
  const { t } = useLingui()
  return (
    <>
      <PageTitle>{t`Page not found`}</PageTitle>
      <PageHeader title={t`Page not found`} />
      <EmptyState title={t`Nothing is at this address`} action={<Link to="/customers">{t`All customers`}</Link>}>
        <Trans>The address may be mistyped, or from another version of the app.</Trans>
      </EmptyState>
    </>
  )
}
