import { PageLink } from '#app/PageLink.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Trans, useLingui } from '@lingui/react/macro'

export function NotFoundPage() {
  const { t } = useLingui()
  return (
    <>
      <PageTitle>{t`Page not found`}</PageTitle>
      <PageHeader title={t`Page not found`} />
      <EmptyState
        title={t`Nothing is at this address`}
        action={<PageLink to="/customers">{t`All customers`}</PageLink>}
      >
        <Trans>The address may be mistyped, or from another version of the app.</Trans>
      </EmptyState>
    </>
  )
}
