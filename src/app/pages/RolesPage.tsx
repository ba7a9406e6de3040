import { PageTitle } from '#app/PageTitle.tsx'
import { RolesOverview } from '#features/roles/RolesOverview.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useLingui } from '@lingui/react/macro'

export function RolesPage() {
  const { t } = useLingui()
  return (
    <>
      <PageTitle>{t`Roles`}</PageTitle>
      <PageHeader title={t`Roles`} />
      <RolesOverview />
    </>
  )
}
